import { describe, expect, test } from 'vitest'
import { readHistory } from '../../../../src/market/readers'
import { at } from './dumps'

const row = (place: number, fields: object = {}) => ({
  ...fields,
  fundingRate: `0.000${place}`,
  fundingTime: at(8 * place),
})
const ofBybit = (list: readonly object[]) => ({ retCode: 0, result: { category: 'inverse', list }, time: at(99) })
const ofOkx = (data: readonly object[]) => ({ code: '0', msg: '', data })
const btc = { symbol: 'BTCUSD' }
const eth = { symbol: 'ETHUSD' }

const read = (text: string) => readHistory({ text, name: 'x.json' })
const ratesIn = (text: string) => read(text).rows.map((found) => ('rate' in found ? found.rate.toFixed() : null))

describe('answers of several pages in one file', () => {
  test.each([
    ['in a list', JSON.stringify([ofBybit([row(3, btc), row(2, btc)]), ofBybit([row(1, btc)])])],
    ['with an empty one at the end', JSON.stringify([ofOkx([row(3), row(2)]), ofOkx([row(1)]), ofOkx([])])],
    ['without what stood around them', JSON.stringify([[row(1), row(2)], [row(3)], []])],
    ['a line each', [ofOkx([row(3), row(2)]), ofOkx([row(1)])].map((page) => JSON.stringify(page)).join('\n')],
  ])('%s', (_, text) => {
    expect(ratesIn(text)).toEqual(['0.0001', '0.0002', '0.0003'])
    expect(read(text).rejected).toEqual([])
  })

  test('a bad row is told by its place among all, or by the line of its page', () => {
    const pages = [ofOkx([row(1), row(2)]), ofOkx([{ ...row(3), fundingRate: 'x' }])]
    const rejected = (text: string) => read(text).rejected.map(({ line, reason }) => [line, reason])
    expect(rejected(JSON.stringify(pages))).toEqual([[3, 'not a number']])
    expect(rejected(pages.map((page) => JSON.stringify(page)).join('\n'))).toEqual([[2, 'not a number']])
  })

  test('pages of two symbols are asked about where the rows say which, and refused where they do not', () => {
    const rowsSay = [ofBybit([row(1, btc)]), ofBybit([row(1, eth)])]
    expect(read(JSON.stringify(rowsSay)).questions).toMatchObject([{ asks: 'which symbol' }])
    const pagesSay = [{ result: { ...btc, list: [row(1)] } }, { result: { ...eth, list: [row(2)] } }]
    expect(read(JSON.stringify(pagesSay))).toMatchObject({ rows: [], rejected: [{ reason: 'no column of times' }] })
  })
})
