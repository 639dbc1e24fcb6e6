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
