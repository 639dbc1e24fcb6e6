import { describe, expect, it } from 'vitest'
import { mistakes } from '../../src/calculators/mistakes'
import type { Term } from '../../src/vocabulary/terms'
import { mistakeKinds, type MistakeKind } from '../../src/core'
import type { Draft } from '../../src/form'
import { answerOf, chartsOf } from './menu'

const draftOf = (title: string): Draft => mistakes.examples.find((example) => example.title === title)!.draft
/** 100,000 at 100 against a future at 150 of a year. */
const essay = draftOf('example.sized')
const asked = (mistake: MistakeKind, changes: Draft = {}) => answerOf(mistakes, { ...essay, mistake, ...changes })
const figures = (of: ReturnType<typeof asked>, terms: readonly Term[]) =>
  terms.map((term) => of.quantities[term]?.toSignificantDigits(10).toFixed() ?? null)
const outcome = ['rightUsd', 'wrongUsd', 'damageUsd'] as const
const chartOf = (mistake: MistakeKind, changes: Draft = {}) => chartsOf(mistakes)({ ...essay, mistake, ...changes })[0]!

describe('each mistake', () => {
  it('is offered in the order of the core, and has an example', () => {
    const { control } = mistakes.fields['mistake']!
    expect(control).toMatchObject({ kind: 'choice', options: mistakeKinds })
    const made = new Set(mistakes.examples.map(({ draft }) => draft['mistake']))
    expect([...made].sort()).toEqual([...mistakeKinds].sort())
  })

  it.each(mistakeKinds)('%s: is explained beside its damage, and its way there is shown with formulas', (mistake) => {
    const { sections, formulas } = asked(mistake)
    const [damage, steps] = sections
    expect(damage).toMatchObject({ terms: ['rightUsd', 'wrongUsd'], total: 'damageUsd', note: `explain.${mistake}` })
    const derived = [...outcome, ...steps!.terms].filter((term) => !['daysToExpiry'].includes(term))
    expect(derived.filter((term) => !(term in formulas))).toEqual([])
  })

  it.each(mistakeKinds)(
    '%s: is drawn as a wedge between the mistake and what is right, and as the damage alone',
    (mistake) => {
      const chart = chartOf(mistake)
      expect(chart).toMatchObject({
        about: 'difference',
        y: 'usd',
        series: [{ tone: 'warning', dashed: true }, { tone: 'sum' }],
      })
      expect(chart.slider).toBe(chart.x === 'settlementPrice' ? 'settlementPrice' : undefined)
      const apart = chart.points().filter(({ values: [wrong, right] }) => !wrong!.equals(right!))
      expect(apart.length).toBeGreaterThan(48)
      const [, alone] = chartsOf(mistakes)({ ...essay, mistake })
      const sunk = chart.points().map(({ values: [wrong, right] }) => wrong!.minus(right!).toFixed())
      expect(alone).toMatchObject({ about: 'difference', title: 'chart.damage', x: chart.x })
      expect(alone!.points().map(({ values: [damage] }) => damage!.toFixed())).toEqual(sunk)
    },
  )

  it.each(mistakeKinds)('%s: its chart reaches the damage that is stated', (mistake) => {
    const { quantities } = asked(mistake, { settlementPrice: '400' })
    const chart = chartOf(mistake, { settlementPrice: '400' })
    const [wrong, right] = chart.points().at(-1)!.values
    expect(wrong?.toSignificantDigits(30).toFixed()).toBe(quantities.wrongUsd?.toSignificantDigits(30).toFixed())
    expect(right?.toSignificantDigits(30).toFixed()).toBe(quantities.rightUsd?.toSignificantDigits(30).toFixed())
  })

  it('leaves the fees of the desk alone', () => {
    const desk = draftOf('example.desk')
    expect(answerOf(mistakes, { ...desk, spotFeeRate: '50' })).toEqual(answerOf(mistakes, desk))
  })
})

// The cash-and-carry essay of 2021: what the beginner ends with.
describe('the hedge sized at the spot price', () => {
  it.each([
    ['100', '133333.3333', '-16666.66667'],
    ['50', '116666.6667', '-33333.33333'],
    ['200', '166666.6667', '16666.66667'],
  ])('at %s ends with %s in place of 150,000', (settlementPrice, wrong, damage) => {
    const sized = asked('sized-at-spot', { settlementPrice })
    expect(figures(sized, outcome)).toEqual(['150000', wrong, damage])
  })

  it('is said to have been lucky above the price of the future only', () => {
    expect(asked('sized-at-spot', { settlementPrice: '200' }).notices).toEqual(['notice.lucky'])
    expect(asked('sized-at-spot', { settlementPrice: '100' }).notices).toEqual([])
    expect(asked('sized-at-spot', { settlementPrice: '150' }).notices).toEqual(['premise.noDamage'])
  })

  it('costs nothing where the future stands at the spot price', () => {
    expect(asked('sized-at-spot', { futuresPrice: '100' }).notices).toEqual(['premise.noDamage'])
  })
})

describe('a mistake that happens to cost nothing', () => {
  it.each<[MistakeKind, Draft, string[]]>([
    ['sign', { settlementPrice: '150' }, []],
    ['linear', { settlementPrice: '150' }, []],
    ['day-count', { futuresPrice: '100' }, ['premise.noPrice']],
    ['hourly-funding', { fundingRate: '0' }, ['premise.noPrice']],
    ['unhedged-funding', { settlementPrice: '100' }, []],
    ['unhedged-funding', { settlementPrice: '50', fundingRate: '0.0000001' }, []],
    ['satoshi', { settlementPrice: '150' }, []],
  ])('%s with %j: is said to', (mistake, changes, others) => {
    const { notices, quantities } = asked(mistake, changes)
    expect(quantities.damageUsd?.isZero()).toBe(true)
    expect(notices).toEqual([...others, 'premise.noDamage'])
  })
})

describe('funding', () => {
  it('is read of a perpetual at the spot price: as many contracts as there are dollars', () => {
    const hourly = asked('hourly-funding', { fundingRate: '0.01', fundingDays: '30' })
    expect(figures(hourly, ['contracts', 'faceUsd', ...outcome])).toEqual(['100000', '100000', '7200', '900', '-6300'])
  })

  it('that is paid is said to be, and more of it than is there is refused at the rate', () => {
    const paid = asked('unhedged-funding', { fundingRate: '-0.1', fundingDays: '10' })
    expect(paid.notices).toEqual(['notice.fundingPaid', 'notice.lucky'])
    expect(figures(paid, ['rehedgedContracts', ...outcome])).toEqual(['97000', '97000', '98500', '1500'])
    const ruined = mistakes.run({ ...essay, mistake: 'unhedged-funding', fundingRate: '-50' })
    expect(ruined).toMatchObject({
      state: 'refused',
      problems: { fundingRate: { requirement: 'must leave equity greater than zero' } },
    })
  })

  it('over no day is no chart', () => {
    expect(chartsOf(mistakes)({ ...essay, mistake: 'hourly-funding', fundingDays: '0' })).toEqual([])
  })
})

describe('capital below a lot', () => {
  it.each(mistakeKinds.filter((mistake) => mistake !== 'day-count'))('%s: says that nothing is sold', (mistake) => {
    const { notices, quantities } = asked(mistake, { capitalUsd: '50', lotSize: '100' })
    expect(quantities.contracts?.isZero()).toBe(true)
    expect(notices).toContain('notice.belowLot')
  })
})

describe('the rounding of a contract', () => {
  it('is drawn as a staircase against a line where the move is small', () => {
    const chart = chartOf('satoshi', draftOf('example.satoshi'))
    // The wrong line moves with the price between two stairs, and by a satoshi a contract at each.
    const stairs = new Set(
      chart.points().map(({ x, values: [wrong] }) => wrong!.div(x).times('1e8').toDecimalPlaces(0).toFixed()),
    )
    expect(stairs.size).toBe(8)
  })

  it('is drawn over about eight satoshis where the price has not moved', () => {
    const points = chartOf('satoshi', { settlementPrice: '150' }).points()
    expect([points[0]!.x.toFixed(), points.at(-1)!.x.toFixed()]).toEqual(['150', '150.0018'])
  })
})
