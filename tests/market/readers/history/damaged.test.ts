import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../../src/core'
import { readHistory } from '../../../../src/market/readers'
import { fileOf, fundingDumps, isoAt, long, priceDumps } from './dumps'

const whole = long()
const read = (text: string, name = 'x.csv') => readHistory({ text, name })
const reasons = (text: string) => read(text).rejected.map(({ line, reason }) => [line, reason])
const changed = (place: number, row: string) => fileOf({ ...whole, rows: whole.rows.with(place, row) })

describe('a file of 300 fundings', () => {
  test('is read as it is', () => {
    expect(read(fileOf(whole))).toMatchObject({
      kind: 'funding',
      symbol: 'XBTUSD',
      duplicates: 0,
      gaps: [],
      rejected: [],
      questions: [],
      from: isoAt(0),
      to: isoAt(8 * 299),
    })
    expect(read(fileOf(whole)).rows).toHaveLength(300)
  })

  test('with every row twice has as many rows, and says so', () => {
    const reading = read(fileOf({ ...whole, rows: whole.rows.flatMap((row) => [row, row]) }))
    expect([reading.rows.length, reading.duplicates, reading.rejected.length]).toEqual([300, 300, 0])
    const again = read(fileOf({ ...whole, rows: whole.rows.flatMap((row) => [row, `${row}0`]) }))
    expect([again.rows.length, again.duplicates, again.rejected.length]).toEqual([300, 300, 0])
  })

  test('with ten rows missing has a gap of ten', () => {
    const reading = read(fileOf({ ...whole, rows: whole.rows.toSpliced(100, 10) }))
    expect(reading.gaps).toEqual([{ from: isoAt(8 * 99), to: isoAt(8 * 110), missing: 10 }])
    expect(reading.intervalHours).toEqual(decimal('8'))
  })

  test.each([
    ['1e308', 'number out of range'],
    ['-1', 'rate outside -100% to 100%'],
    ['12', 'rate outside -100% to 100%'],
    ['', 'no value'],
    ['NaN', 'no value'],
    ['abc', 'not a number'],
    ['0x10', 'not a number'],
    ['1 00', 'not a number'],
    ['Infinity', 'not a number'],
    ["=cmd|'/C calc'!A0", 'text that a spreadsheet would run'],
    ['+HYPERLINK(A1)', 'text that a spreadsheet would run'],
  ])('with a rate of %j leaves out that row alone', (rate, reason) => {
    const reading = read(changed(7, `${isoAt(56)},XBTUSD,${rate}`))
    expect(reading.rejected).toEqual([{ line: 9, reason, text: expect.any(String) as string }])
    expect(reading.rows).toHaveLength(299)
    expect(reading.gaps).toEqual([{ from: isoAt(48), to: isoAt(64), missing: 1 }])
  })

  test.each([
    ['', 'no time'],
    ['yesterday', 'time not readable'],
    ['2021-02-30T00:00:00Z', 'time not readable'],
    ['2021-01-01T25:00:00Z', 'time not readable'],
    ['1.61E+12', 'time not readable'],
    ['9999999999', 'time outside 1990 to 2100'],
    ['=NOW()', 'text that a spreadsheet would run'],
  ])('with a time of %j leaves out that row alone', (time, reason) => {
    const reading = read(changed(7, `${time},XBTUSD,0.0001`))
    expect(reading.rejected.map((one) => [one.line, one.reason])).toEqual([[9, reason]])
    expect(reading.rows).toHaveLength(299)
  })

  test('with a symbol that is a formula leaves out that row alone', () => {
    expect(reasons(changed(7, `${isoAt(56)},=1+1,0.0001`))).toEqual([[9, 'text that a spreadsheet would run']])
  })

  test('with another value at the same time keeps the first and lists the other', () => {
    expect(reasons(changed(7, `${isoAt(48)},XBTUSD,0.0005`))).toEqual([[9, 'another value at the same time']])
  })

  test('with a cell too few or too many leaves out those rows', () => {
    expect(reasons(changed(7, isoAt(56)))).toEqual([[9, 'another number of cells than the header']])
    expect(reasons(changed(7, `${isoAt(56)},XBTUSD,0,0001`))).toEqual([[9, 'another number of cells than the header']])
  })

  test('with a quotation mark that is never closed loses what follows it, and says so', () => {
    const reading = read(changed(7, `"${isoAt(56)},XBTUSD,0.0001`))
    expect(reading.rejected.map((one) => [one.line, one.reason])).toEqual([[9, 'quotation mark never closed']])
    expect(reading.rows).toHaveLength(7)
  })

  test('cut in half keeps what is whole', () => {
    const text = fileOf(whole)
    const reading = read(text.slice(0, text.length / 2 - 10))
    expect(reading.rows.length + reading.rejected.length).toBeGreaterThan(140)
    expect(reading.rejected.length).toBeLessThanOrEqual(1)
  })

  test.each([';', '\t', '|'])('between whose cells stands %j is read the same', (delimiter) => {
    expect(read(fileOf(whole).replaceAll(',', delimiter)).rows).toEqual(read(fileOf(whole)).rows)
  })

  test.each(['~', ' '])('between whose cells stands %j has no columns', (delimiter) => {
    const reading = read(fileOf(whole).replaceAll(',', delimiter))
    expect(reading.rows).toEqual([])
    expect(reading.rejected.length).toBeGreaterThan(0)
  })

  test('whose lines end with a delimiter, or whose header alone does, is read the same', () => {
    const ended = whole.rows.map((row) => `${row},`)
    for (const rows of [whole.rows, ended]) {
      const reading = read(fileOf({ header: `${whole.header},`, rows }))
      expect([reading.rows.length, reading.rejected.length]).toEqual([300, 0])
    }
  })

  test('a header of commas over rows of semicolons has no row', () => {
    const reading = read(fileOf({ ...whole, rows: whole.rows.map((row) => row.replaceAll(',', ';')) }))
    expect([reading.rows.length, reading.rejected[0]?.reason]).toEqual([0, 'another number of cells than the header'])
  })

  test('a few rows with a hole among them are as far apart as before', () => {
    const few = read(fileOf({ ...whole, rows: whole.rows.slice(0, 6).toSpliced(3, 1) }))
    expect([few.intervalHours, few.gaps]).toEqual([decimal('8'), [{ from: isoAt(16), to: isoAt(32), missing: 1 }]])
    const scattered = read(fileOf({ ...whole, rows: [0, 1, 4, 12, 40].map((place) => whole.rows[place] ?? '') }))
    expect(scattered.intervalHours).toBe(null)
  })

  test('whose interval changes has no usual one, and says when it changed', () => {
    const later = long({ rows: 300, hours: 4 }).rows.map((row, place) =>
      row.replace(/^[^,]*/, isoAt(8 * 299 + 4 * (place + 1))),
    )
    const reading = read(fileOf({ ...whole, rows: [...whole.rows, ...later] }))
    expect(reading).toMatchObject({ intervalHours: null, gaps: [], questions: [] })
    expect(reading.intervals).toEqual([
      { hours: decimal('8'), from: isoAt(0), to: isoAt(8 * 299) },
      { hours: decimal('4'), from: isoAt(8 * 299), to: isoAt(8 * 299 + 1200) },
    ])
  })
})

describe('what is no history', () => {
  test.each([
    ['', 'empty file'],
    ['\ufeff  \n', 'empty file'],
    ['<!DOCTYPE html><html><body>Blocked</body></html>', 'a web page, not data'],
    ['PK\u0003\u0004\u0000\u0000\u0008\u0000'.repeat(100), 'not a text file'],
    ['{"result":[{"timestamp":160', 'broken JSON'],
    ['[1,2,3]', 'no list of rows in the JSON'],
    ['{"error":"rate limited"}', 'no list of rows in the JSON'],
    ['[]', 'no rows were found'],
    ['timestamp,fundingRate\n', 'no rows were found'],
    ['hello', 'no rows were found'],
    ['a,b\n1,2\n3,4', 'no column of times'],
  ])('%j: %s', (text, reason) => {
    const reading = read(text)
    expect(reading.rows).toEqual([])
    expect(reading.rejected.map((one) => one.reason)).toContain(reason)
  })

  test('running rates that are never paid, as where funding accrues, are no payments, and it is said', () => {
    const header = 'exchange,symbol,timestamp,local_timestamp,funding_timestamp,funding_rate,mark_price'
    const rows = [0, 1, 2].map((hours) => `deribit,BTC-PERPETUAL,${Date.parse(isoAt(hours))}000,1,,0.0001,30000`)
    const read = readHistory({ text: [header, ...rows].join('\n'), name: 'x.csv' })
    expect([read.rows, read.questions]).toEqual([[], []])
    expect(read.rejected.map(({ line, reason }) => [line, reason])).toEqual([[2, 'no time']])
  })

  test('a line of broken JSON among whole ones is left out alone', () => {
    const line = (hours: number) => `{"timestamp":"${isoAt(hours)}","fundingRate":0.0001}`
    const reading = read([line(0), '{"timestamp":', line(16)].join('\n'))
    expect([reading.rows.length, reading.rejected.map((one) => [one.line, one.reason])]).toEqual([
      2,
      [[2, 'broken JSON']],
    ])
  })

  const dumps = [...Object.values(fundingDumps), ...Object.values(priceDumps)].map(({ text }) => text)
  test('law: nothing throws, whatever has happened to a file', () => {
    const damage = fc.record({
      dump: fc.constantFrom(...dumps),
      from: fc.nat(2000),
      length: fc.nat(60),
      put: fc.string(),
    })
    const holds = fc.property(damage, ({ dump, from, length, put }) => {
      const reading = read(dump.slice(0, from) + put + dump.slice(from + length))
      for (const row of reading.rows) {
        const value = 'rate' in row ? row.rate : 'close' in row ? row.close : row.price
        expect(value.isFinite() && value.abs().lessThanOrEqualTo(1e15)).toBe(true)
      }
      const times = reading.rows.map(({ time }) => time)
      expect(times).toEqual(times.toSorted())
    })
    fc.assert(holds, { numRuns: 2000 })
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => void read(text)),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.json(), (text) => void read(text)),
      { numRuns: 500 },
    )
  })
})
