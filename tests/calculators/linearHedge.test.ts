import { describe, expect, it } from 'vitest'
import { linearHedge } from '../../src/calculators/linear-hedge'
import type { Term } from '../../src/vocabulary/terms'
import type { Draft } from '../../src/form'
import { answerOf, chartsOf } from './menu'

const draftOf = (title: string) => linearHedge.examples.find((example) => example.title === title)!.draft
const essay = draftOf('example.essay')
const of = (changes: Draft) => answerOf(linearHedge, { ...essay, ...changes })
const figures = (changes: Draft, terms: readonly Term[]) =>
  terms.map((term) => of(changes).quantities[term]?.toFixed() ?? null)

// By hand, on the bond of the cash-and-carry essay of 2021.
describe('the bond of the essay out of linear contracts', () => {
  const posted: readonly Term[] = ['marginUsd', 'marginCallUsd', 'postedUsd', 'borrowCostUsd', 'linearYield']

  it('borrows its margin at what the bond pays, and keeps 42.5 of 50%', () => {
    expect(figures({ settlementPrice: '100' }, posted)).toEqual(['15000', '0', '15000', '7500', '0.425'])
    expect(figures({ settlementPrice: '100' }, ['inverseYield', 'yieldLostRate'])).toEqual(['0.5', '0.075'])
  })

  it('is called for its loss and a tenth of what it is worth more at 300, and loses two fifths', () => {
    expect(figures({}, posted)).toEqual(['15000', '165000', '180000', '90000', '-0.4'])
    expect(of({}).notices).toEqual(['notice.loss'])
  })

  it('says where no lender would go: 15,000 and 1,100 for each dollar above 150 are a thousand coins at 1,500', () => {
    expect(of({ settlementPrice: '1,499' }).notices).not.toContain('notice.overLent')
    expect(of({ settlementPrice: '1,500' }).quantities.loanToValueRate?.toFixed()).toBe('1')
    expect(of({ settlementPrice: '1,500' }).notices).toContain('notice.overLent')
    expect(of({ settlementPrice: '1,500', marginIn: 'coin' }).notices).not.toContain('notice.overLent')
  })

  it('says in its headline whether anything is called for', () => {
    expect(of({ settlementPrice: '150' }).headline).toBe('headline.uncalled')
    expect(of({ settlementPrice: '150.01' }).headline).toBe('headline.called')
  })

  it('is called for below the futures price where the stablecoin has lost its peg', () => {
    // By hand: 150 stablecoins at 0.9 are 135 dollars, so a thousand coins lose 5,000 at 140, and a tenth of that is margin.
    const depegged = { marginIn: 'stablecoin', stablecoinPrice: '0.9', settlementPrice: '140' }
    expect(figures(depegged, ['marginCallUsd'])).toEqual(['5500'])
    expect(of(depegged).headline).toBe('headline.called')
  })

  it('shows of peg and collateral what the margin posted has', () => {
    const shown = (marginIn: string) => of({ marginIn }).sections.flatMap(({ terms }) => terms)
    expect(shown('usd')).not.toContain('collateralUsd')
    expect(shown('coin')).toEqual(expect.arrayContaining(['collateralUsd', 'collateralCallPrice']))
    expect(shown('stablecoin')).toContain('pegLossUsd')
  })

  it('pays the spread on top', () => {
    expect(figures({ settlementPrice: '100', borrowSpreadRate: '10' }, ['borrowRate', 'linearYield'])).toEqual([
      '0.6',
      '0.41',
    ])
  })

  it('borrows for the spread alone where the future is below the spot', () => {
    const below = { futuresPrice: '90', borrowSpreadRate: '2' }
    expect(figures(below, ['grossAnnualisedYield', 'borrowRate'])).toEqual(['-0.1', '0.02'])
    expect(of(below).notices).toContain('notice.backwardation')
  })
})

describe('a coin bought at 1 and sold at 2', () => {
  const euro = (terms: readonly Term[], settlementPrice = '2') =>
    figures({ ...draftOf('example.euro'), settlementPrice }, terms)

  it('has earned a dollar, which whoever sold it against a coin has to raise with a tenth of margin', () => {
    expect(euro(['coinPnlUsd', 'linearLongPnlUsd', 'linearPnlUsd', 'marginCallUsd'])).toEqual(['1', '1', '-1', '1.1'])
  })

  it('owes a dollar at most; an inverse contract on it owes coin without end', () => {
    const owed: readonly Term[] = ['linearLongPnlUsd', 'inverseLongPnlUsd', 'inverseLongPnlCoin']
    expect(euro(owed, '0.5')).toEqual(['-0.5', '-0.5', '-1'])
    expect(euro(owed, '0.01')).toEqual(['-0.99', '-0.99', '-99'])
    expect(euro(['notionalUsd'])).toEqual(['1'])
  })
})

describe('a capital below one lot', () => {
  it('is said to sell nothing, on the side where it does not', () => {
    expect(of({ contractCoin: '1,001', settlementPrice: '100' }).notices).toEqual(['notice.noLinear'])
    expect(of({ lotSize: '150,001', settlementPrice: '100' }).notices).toEqual(['notice.noInverse'])
  })

  it('is refused at the contract where that is no coin at all', () => {
    expect(linearHedge.run({ ...essay, contractCoin: '0' })).toMatchObject({
      state: 'refused',
      problems: { contractCoin: { requirement: 'must be greater than zero', found: '0' } },
    })
  })
})

describe('the chart of the two hedges', () => {
  it('stands still for the inverse one, and falls for the linear one above the future', () => {
    const chart = chartsOf(linearHedge)(essay).find(({ title }) => title === 'chart.hedges')
    const points = chart?.points() ?? []
    const [inverse, linear] = [0, 1].map((line) => points.map(({ values }) => values[line]!.toFixed(8)))
    expect(new Set(inverse)).toEqual(new Set(['150000.00000000']))
    expect(linear![0]).toBe('142500.00000000')
    const risen = points.filter(({ x }) => x.greaterThan(150)).map(({ values }) => values[1]!)
    risen.slice(1).forEach((value, index) => expect(value.lessThan(risen[index]!)).toBe(true))
  })
})
