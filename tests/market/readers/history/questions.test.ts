import { describe, expect, test } from 'vitest'
import { readHistory, type HistoryAnswers } from '../../../../src/market/readers'
import { isoAt } from './dumps'

const file = (header: string, ...rows: string[]) => [header, ...rows].join('\n')
const rowsOf = (row: (hours: number, place: number) => string) => [0, 8, 16].map(row)

/** Asked and answered: no row before, the rows after. */
function settles(given: {
  text: string
  asks: string
  column: string
  guesses: string[]
  answer: string
  rows: string[]
}) {
  const { text, asks, column, guesses, answer, rows } = given
  const asked = readHistory({ text, name: 'x.csv' })
  expect(asked.questions).toEqual([{ column, asks, guesses }])
  expect(asked.rows).toEqual([])
  expect(answered(text, { [column]: answer })).toEqual(rows)
}

const answered = (text: string, answers: HistoryAnswers) => {
  const { rows, questions } = readHistory({ text, name: 'x.csv', answers })
  expect(questions).toEqual([])
  return rows.map(
    (row) =>
      `${row.time.slice(8, 16)} ${('rate' in row ? row.rate : 'close' in row ? row.close : row.price).toFixed()}`,
  )
}

const units = ['fraction', 'percent']
const zones = ['UTC', '+08:00', '-05:00']

describe('what a file does not say is asked', () => {
  const large = file('timestamp,fundingRate', ...rowsOf((hours) => `${isoAt(hours)},0.01`))
  test.each([
    ['percent', '0.0001'],
    ['fraction', '0.01'],
  ])('rates of 0.01: %s', (answer, rate) => {
    const rows = ['01T00:00', '01T08:00', '01T16:00'].map((time) => `${time} ${rate}`)
    settles({ text: large, asks: 'percent or fraction', column: 'fundingRate', guesses: units, answer, rows })
  })

  test.each(['funding rate (bps)', 'funding_bps', 'Funding rate in basis points'])('%s says what it counts', (name) => {
    const text = file(`timestamp,${name}`, ...rowsOf((hours) => `${isoAt(hours)},1.5`))
    expect(answered(text, {})[0]).toBe('01T00:00 0.00015')
  })

  test('rates of an hour are asked about sooner', () => {
    const text = file('timestamp,fundingRate', ...[0, 1, 2].map((hours) => `${isoAt(hours)},0.00125`))
    expect(readHistory({ text, name: '' }).questions[0]?.asks).toBe('percent or fraction')
  })

  test.each([
    ['UTC', '01T08:00'],
    ['+08:00', '01T00:00'],
    ['-05:00', '01T13:00'],
  ])('times without a zone: %s', (answer, time) => {
    settles({
      text: file('time,fundingRate', '2021-01-01 08:00:00,0.0001'),
      asks: 'time zone',
      column: 'time',
      guesses: zones,
      answer,
      rows: [`${time} 0.0001`],
    })
  })

  test('LEAN: neither a header nor a zone', () => {
    const text = '20210101 00:00:00,0.0001\n20210101 08:00:00,-0.0002\n'
    const rows = ['01T00:00 0.0001', '01T08:00 -0.0002']
    settles({ text, asks: 'time zone', column: '1', guesses: zones, answer: 'UTC', rows })
  })

  test('a day is no time: its zone is asked too', () => {
    const text = file('Date,Open,High,Low,Close', '2021-01-01,1,2,1,2', '2021-01-02,2,3,2,3')
    settles({
      text,
      asks: 'time zone',
      column: 'Date',
      guesses: zones,
      answer: 'UTC',
      rows: ['01T00:00 2', '02T00:00 3'],
    })
  })

  test.each([
    ['month/day/year UTC', '04T00:00 2'],
    ['day/month/year +08:00', '02T16:00 2'],
  ])('days and months that could change places: %s', (answer, row) => {
    const guesses = ['month/day/year', 'day/month/year'].flatMap((order) => zones.map((zone) => `${order} ${zone}`))
    const text = file('Date,Close', '03/04/2021,2')
    settles({ text, asks: 'date order and time zone', column: 'Date', guesses, answer, rows: [row] })
  })

  test('a day above twelve gives the order away', () => {
    const text = file('Date,Close', '03/04/2021,2', '31/04/2021,3', '30/04/2021,3')
    expect(readHistory({ text, name: '' }).questions).toEqual([{ column: 'Date', asks: 'time zone', guesses: zones }])
    expect(answered(text, { Date: 'UTC' })).toEqual(['03T00:00 2', '30T00:00 3'])
  })

  test('which of several symbols', () => {
    const text = file('timestamp,symbol,fundingRate', `${isoAt(0)},XBTUSD,0.0001`, `${isoAt(0)},ETHUSD,0.0002`)
    settles({
      text,
      asks: 'which symbol',
      column: 'symbol',
      guesses: ['XBTUSD', 'ETHUSD'],
      answer: 'ETHUSD',
      rows: ['01T00:00 0.0002'],
    })
  })

  test('which column, and what it holds', () => {
    const text = file('timestamp,bid,ask', `${isoAt(0)},1,2`)
    const asked = readHistory({ text, name: '' })
    expect(asked.questions).toEqual([{ column: 'value', asks: 'which column', guesses: ['bid', 'ask'] }])
    const next = readHistory({ text, name: '', answers: { value: 'ask' } })
    expect(next.questions).toEqual([{ column: 'ask', asks: 'funding or prices', guesses: ['funding', 'prices'] }])
    expect(answered(text, { value: 'ask', ask: 'prices' })).toEqual(['01T00:00 2'])
  })

  test.each(['value', 'close'])('numbers too small for prices of a coin, under %s', (name) => {
    settles({
      text: file(`timestamp,${name}`, ...rowsOf((hours) => `${isoAt(hours)},-0.0003`)),
      asks: 'funding or prices',
      column: name,
      guesses: ['funding', 'prices'],
      answer: 'funding',
      rows: ['01T00:00', '01T08:00', '01T16:00'].map((time) => `${time} -0.0003`),
    })
  })

  test('which column is the time', () => {
    const text = file('seen,known,fundingRate', `${isoAt(0)},${isoAt(8)},0.0001`)
    settles({
      text,
      asks: 'which column',
      column: 'time',
      guesses: ['seen', 'known'],
      answer: 'known',
      rows: ['01T08:00 0.0001'],
    })
  })

  test('an annual or forecast rate is not one that was paid', () => {
    const text = file('timestamp,predictedFundingRate,fundingRateAnnual', `${isoAt(0)},0.0001,0.1`)
    expect(readHistory({ text, name: '' }).questions[0]).toMatchObject({ column: 'value', asks: 'which column' })
  })

  test('running rates of two symbols for the same payments: each keeps its own', () => {
    const text = file(
      'symbol,timestamp,funding_timestamp,funding_rate',
      ...rowsOf((hours) =>
        [`XBTUSD,${isoAt(hours - 2)},${isoAt(hours)},0.0001`, `ETHUSD,${isoAt(hours - 1)},${isoAt(hours)},0.0002`].join(
          '\n',
        ),
      ),
      `XBTUSD,${isoAt(17)},${isoAt(24)},0.0003`,
    )
    settles({
      text,
      asks: 'which symbol',
      column: 'symbol',
      guesses: ['XBTUSD', 'ETHUSD'],
      answer: 'XBTUSD',
      rows: ['01T00:00', '01T08:00', '01T16:00'].map((time) => `${time} 0.0001`),
    })
  })

  test('who pays, where a name says paid; and then its unit', () => {
    const text = file('timestamp,fundingCost', ...rowsOf((hours) => `${isoAt(hours)},0.01`))
    const who = ['longs pay where positive', 'shorts pay where positive']
    expect(readHistory({ text, name: '' }).questions).toEqual([
      { column: 'fundingCost', asks: 'who pays', guesses: who },
    ])
    const next = readHistory({ text, name: '', answers: { fundingCost: who[1]! } })
    const guesses = units.map((unit) => `${who[1]!}, ${unit}`)
    expect(next.questions).toEqual([{ column: 'fundingCost', asks: 'percent or fraction', guesses }])
    expect(answered(text, { fundingCost: guesses[1]! })[0]).toBe('01T00:00 -0.0001')
  })

  test("Kraken's plain rate is in coin for each contract: relative with the price beside it", () => {
    const text = file('timestamp,symbol,fundingRate,markPrice', `${isoAt(0)},PI_XBTUSD,0.0000000025,40000`)
    settles({
      text,
      asks: 'absolute or relative',
      column: 'fundingRate',
      guesses: ['relative', 'absolute'],
      answer: 'absolute',
      rows: ['01T00:00 0.0001'],
    })
  })

  test("Kraken's plain rate of a linear contract is in dollars for each coin: through the price beside it", () => {
    const text = file('timestamp,symbol,fundingRate,markPrice', `${isoAt(0)},PF_XRPUSD,0.0002,2`)
    settles({
      text,
      asks: 'absolute or relative',
      column: 'fundingRate',
      guesses: ['relative', 'absolute'],
      answer: 'absolute',
      rows: ['01T00:00 0.0001'],
    })
  })

  test('rates too small to be shares of a position are asked about, whoever wrote them', () => {
    const list = [0, 1, 2].map((hours) => ({ timestamp: isoAt(hours), fundingRate: hours * 1.7e-10 }))
    const { questions, rows } = readHistory({
      text: JSON.stringify({ result: 'success', rates: list }),
      name: 'x.json',
    })
    expect(rows).toEqual([])
    expect(questions).toEqual([
      { column: 'fundingRate', asks: 'absolute or relative', guesses: ['relative', 'absolute'] },
    ])
    const usual = list.map((row) => ({ ...row, fundingRate: row.fundingRate * 60_000 }))
    expect(readHistory({ text: JSON.stringify(usual), name: 'x.json' }).questions).toEqual([])
  })

  test('a price of zero makes no absolute rate relative', () => {
    const text = file('timestamp,symbol,fundingRate,markPrice', `${isoAt(0)},PI_XBTUSD,0.0000000025,0`)
    const { rows, rejected } = readHistory({ text, name: '', answers: { fundingRate: 'absolute' } })
    expect([rows, rejected.map(({ reason }) => reason)]).toEqual([
      [],
      ['no price to turn an absolute rate into a relative one'],
    ])
  })

  test("Deribit's overlapping eight hours alone: one in eight", () => {
    const text = file('timestamp,interest_8h', ...Array.from({ length: 17 }, (_, hour) => `${isoAt(hour)},0.00005`))
    settles({
      text,
      asks: 'overlapping figures',
      column: 'interest_8h',
      guesses: ['one in eight hours', 'every row'],
      answer: 'one in eight hours',
      rows: ['01T00:00', '01T08:00', '01T16:00'].map((time) => `${time} 0.00005`),
    })
  })

  test.each(['Funding Rate (8h)', 'funding_rate_8h', '8h funding rate', 'rate_8h'])(
    '%s every hour overlaps too, and every eight hours does not',
    (name) => {
      const every = (hours: number) =>
        file(`timestamp,${name}`, ...[0, 1, 2].map((row) => `${isoAt(hours * row)},0.0001`))
      expect(readHistory({ text: every(1), name: '' }).questions[0]?.asks).toBe('overlapping figures')
      expect(answered(every(8), {})).toEqual(['01T00:00 0.0001', '01T08:00 0.0001', '01T16:00 0.0001'])
    },
  )
})
