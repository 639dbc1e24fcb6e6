import { describe, expect, test } from 'vitest'
import { csvText, flowColumns, readFlows } from '../../../src/market/readers'

const rows = [
  ['2026-01-30', '-530,000,000', '-900', '84,000', '5.1'],
  ['2026-02-06', '230,000,000', '1,200', '70,000', '9'],
]

describe('readFlows', () => {
  test('what is saved comes back', () => {
    expect(readFlows(csvText([flowColumns, ...rows]))).toEqual({ rows, rejected: [], missing: [] })
  })

  test('columns by their headings, millions and parentheses as bookkeepers write them', () => {
    const text =
      '\uFEFFDay;Basis (%);Close;Net flow (US$m);OI change (contracts);Note\n2026-02-04;4.2%;73000;(370.0);-700;x\n'
    expect(readFlows(text).rows).toEqual([['2026-02-04', '-370,000,000', '-700', '73,000', '4.2']])
  })

  test('a word of one column in the heading of another does not mislead', () => {
    const text =
      'Date,Spot ETF net flow (USD m),Spot-futures basis (%),CME contracts change at the close,BTC spot\n2026-02-04,-370,4.2,-700,73000\n'
    expect(readFlows(text).rows).toEqual([['2026-02-04', '-370,000,000', '-700', '73,000', '4.2']])
    expect(readFlows('date,flow,OI change (USD),price,basis %\n1,2,3,4,5').missing).toEqual(['contracts change'])
    expect(readFlows('date,flow,open interest,price,basis %\n1,2,3,4,5').missing).toEqual(['contracts change'])
  })

  test.each([
    ['ETF flow (USD bn)', '1.2', '1,200,000,000'],
    ['ETF flow ($k)', '1.2', '1,200'],
    ['BTC ETF flow in thousands of USD', '-1.2', '-1,200'],
    ['ETF flow USDm', '($434.1)', '-434,100,000'],
    ['Net flow', 'US$1,200', '1,200'],
  ])('%s %s is %s dollars', (heading, cell, usd) => {
    const text = `date;${heading};contracts change;price;basis %\n2026-02-04;${cell};-700;$73000;4.2`
    expect(readFlows(text).rows).toEqual([['2026-02-04', usd, '-700', '73,000', '4.2']])
  })

  test.each(['ETF flow (BTC)', 'Net flow in coins', 'Creations, shares'])('%s is no flow in dollars', (heading) => {
    const { missing } = readFlows(`date,"${heading}",contracts change,price,basis %\n1,2,3,4,5`)
    expect(missing).toEqual(['etf flow usd'])
  })

  test('decimal commas, as one number of the table shows', () => {
    const head = 'date;flow (USD m);OI change (contracts);BTC price;basis (%)'
    const text = `${head}\n2026-02-05;-434,1;-1.200;63.000,5;3,3\n2026-02-06;330,7;2.100;70.500;9,0\n`
    expect(readFlows(text)).toEqual({
      rows: [
        ['2026-02-05', '-434,100,000', '-1,200', '63,000.5', '3.3'],
        ['2026-02-06', '330,700,000', '2,100', '70,500', '9'],
      ],
      rejected: [],
      missing: [],
    })
  })

  test('the newest day first is put in order, and a day that comes again is listed', () => {
    const text = ['2026-02-06,1,1,1,1', '2026-02-05,2,2,2,2', '2026-02-06,3,3,3,3']
    const { rows: found, rejected } = readFlows([flowColumns.join(','), ...text].join('\n'))
    expect(found.map(([day]) => day)).toEqual(['2026-02-05', '2026-02-06'])
    expect(rejected).toEqual([{ line: 4, reason: 'a day that stands there already' }])
  })

  test('lines are counted as they stand in the file: blank ones, and cells of several', () => {
    const text = `${flowColumns.join(',')}\n\n"2026-02-05\n(revised)",1,1,1,1\n2026-02-06,many,1,1,1\n`
    expect(readFlows(text).rejected).toEqual([{ line: 5, reason: 'not a number' }])
  })

  test('a column that no heading names is asked for, and a basis that may be a fraction too', () => {
    expect(readFlows('date,flow,contracts change,price,basis\n1,2,3,4,5')).toEqual({
      rows: [],
      rejected: [],
      missing: ['basis %'],
    })
    expect(readFlows('').missing).toHaveLength(5)
    expect(readFlows('\u0000\u0001PK').missing).toHaveLength(5)
  })

  test('lines that cannot be read are listed, the others stay', () => {
    const lines = ['2026-02-05,-60,-1800,63000,3.3', '2026-02-06,many,1,1,1', '=1+1,1,1,1,1', '2026-02-09']
    const { rows: found, rejected } = readFlows([flowColumns.join(','), ...lines].join('\n'))
    expect(found).toEqual([['2026-02-05', '-60', '-1,800', '63,000', '3.3']])
    expect(rejected).toEqual([
      { line: 3, reason: 'not a number' },
      { line: 4, reason: 'text that a spreadsheet would run' },
      { line: 5, reason: 'too few cells' },
    ])
  })
})
