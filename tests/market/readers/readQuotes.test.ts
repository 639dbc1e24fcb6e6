import { describe, expect, it } from 'vitest'
import { DomainError } from '../../../src/core'
import { largestFileBytes, leftOutReasons, readQuotes, refusalReasons } from '../../../src/market/readers'
import { jsonOf, refusalOf, sheetOf, swapRow } from './payloads'

describe('readQuotes', () => {
  it('tells JSON from a table, after a byte order mark and white space', () => {
    const json = jsonOf([swapRow])
    for (const text of [json, `\uFEFF${json}`, `\n\t ${json}\r\n`, json.slice(1, -1)])
      expect(sheetOf(text).source).toBe('bitmex-instruments')
    expect(sheetOf('symbol\tbid\nXBTUSD\t1').source).toBe('table')
  })

  const refusals: readonly [string, string, string, string][] = [
    ['nothing', '', 'empty', ''],
    ['white space', '\uFEFF \r\n\t', 'empty', ''],
    ['a page', '<!doctype html><html lang="en">', 'html-page', ''],
    ['a page in capitals', '\uFEFF\n <!DOCTYPE HTML>', 'html-page', ''],
    ['a page without a doctype', '<HTML><body>502 Bad Gateway</body></HTML>', 'html-page', ''],
    ['half a sentence', 'rate limit exceeded', 'no-header', 'rate limit exceeded'],
  ]
  it.each(refusals)('refuses %s', (_, text, reason, detail) => {
    expect(refusalOf(text)).toEqual([reason, detail])
  })

  it('refuses 50 MB at once, unread', () => {
    const text = '['.repeat(50_000_000)
    const start = performance.now()
    expect(refusalOf(text)).toEqual(['too-large', '50000000'])
    expect(performance.now() - start).toBeLessThan(50)
  })

  it('reads a text of exactly the largest size', () => {
    const text = 'symbol,bid\nXBTUSD,1\n'.padEnd(largestFileBytes, ' ')
    expect(sheetOf(text).quotes).toHaveLength(1)
    expect(refusalOf(`${text}\n`)).toEqual(['too-large', '10000001'])
  })

  it('asks for the instant to measure by', () => {
    const read = () => readQuotes({ text: 'symbol,bid\nXBTUSD,1', asOf: '2030-01-01' })
    expect(read).toThrow(DomainError)
    expect(read).toThrow('asOf must be a date and time with a time zone, such as 2021-12-31T12:00:00Z, was 2030-01-01')
  })

  it('has each reason once', () => {
    for (const reasons of [leftOutReasons, refusalReasons]) expect(new Set(reasons).size).toBe(reasons.length)
  })
})
