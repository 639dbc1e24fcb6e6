import { describe, expect, test } from 'vitest'
import { decimal, percentOf, type Decimal } from '../../src/core'
import { history } from '../../src/calculators/history'
import { noSources } from '../../src/calculators/sources'
import { replays, type Convention } from '../../src/calculators/history/replays'
import { numbers, stripOf } from '../kernels/stripOf'
import { answerOf } from './menu'

const percent = (rate: Decimal, places = 3) => percentOf({ rate }).toFixed(places)

/** The table that the page ships, to the digits that the recorded series print: see ../shared/data, which it is made from. */
describe('the shipped history', () => {
  test('floating: 58.851%, 58.334%, 46.514%', () => {
    const { compounded, daily, summed } = replays()
    expect([compounded, daily, summed].map(({ returnRate }) => percent(returnRate))).toEqual([
      '58.851',
      '58.334',
      '46.514',
    ])
  })

  test('fixed: 48.596% and a sum of 42.446% by listing day, 21.036% and 19.813% rolled', () => {
    const { listing, executable } = replays()
    expect([listing.returnRate, listing.basisSum].map((rate) => percent(rate))).toEqual(['48.596', '42.446'])
    expect([executable.returnRate, executable.basisSum].map((rate) => percent(rate))).toEqual(['21.036', '19.813'])
  })

  test('quarters: 8 by 48.32% and 9 by 56.81%; rolled, 7 by 24.61% and 10 by 55.34%', () => {
    const read = (convention: Convention) => {
      const { futuresWins, futuresWinSum, swapWins, swapWinSum } = replays().quarters(convention)
      return [futuresWins.toFixed(), percent(futuresWinSum, 2), swapWins.toFixed(), percent(swapWinSum, 2)]
    }
    expect(read('listing-day')).toEqual(['8', '48.32', '9', '56.81'])
    expect(read('executable-roll')).toEqual(['7', '24.61', '10', '55.34'])
  })

  test('the coin: 7,100.78%', () => {
    expect(percent(replays().coinReturn, 2)).toBe('7100.78')
  })
})

describe('the history panel', () => {
  const [first] = history.examples
  const quantities = (change: Readonly<Record<string, string>> = {}) =>
    answerOf(history, { ...first!.draft, ...change }).quantities

  test('looks back no further than its history', () => {
    const outcome = history.run({ ...first!.draft, trailingDays: '400' })
    expect(outcome).toMatchObject({ problems: { trailingDays: { requirement: 'must lie within the history' } } })
  })

  test('a rule that never fixes is floating, one that always fixes is fixed', () => {
    const never = quantities({ fixAboveRate: '900' }).policyFinalUsd
    const always = quantities({ fixAboveRate: '-90', policyRule: 'basis-over-capital' }).policyFinalUsd
    expect(never).toEqual(quantities({ policyRule: 'floating-only' }).policyFinalUsd)
    expect(always).toEqual(quantities({ policyRule: 'fixed-only' }).policyFinalUsd)
  })

  test('is prepared in parts, and answers from them', () => {
    const draft = { ...first!.draft, futuresPrice: '77,777', capitalUsd: '123,456' }
    const parts = [...history.prepare(draft)]
    expect(parts.length).toBeGreaterThan(10)
    expect(history.run(draft).state).toBe('answered')
    const refused = { ...draft, trailingDays: '400' }
    expect(() => [...history.prepare(refused)]).toThrow('must lie within the history')
    expect(history.run(refused).state).toBe('refused')
  })

  test('today stands at the end where its basis is above all, and funding never beats it', () => {
    const { basisPercentile, floaterShare } = quantities({ futuresPrice: '999,999' })
    expect([basisPercentile, floaterShare]).toEqual([decimal('1'), decimal('0')])
  })
})

describe('the panel on imported futures', () => {
  const day = 86_400_000
  const from = Date.UTC(2023, 0, 1)
  const days = Array.from({ length: 300 }, (_, place) => from + place * day)
  const expiries = ['2023-03-31T08:00Z', '2023-06-30T08:00Z', '2023-09-29T08:00Z'].map((text) => Date.parse(text))
  /** A tenth above spot a year, whatever the day. */
  const prices = expiries.flatMap((expiry, place) =>
    days
      .filter((time) => time <= expiry && time > expiry - 120 * day)
      .map((time) => ({ time, expiry, place, price: 20_000 * (1 + (0.1 * (expiry - time)) / (365 * day)) })),
  )
  const { times, prices: price, places: symbol, expiries: expiry, symbols } = stripOf(prices, ['H', 'M', 'U'])
  const flat = numbers(days.map((time) => [time, 20_000]))
  const paid = numbers(days.map((time) => [time, 0.0001]))
  const sources = {
    ...noSources,
    series: {
      strip: { times, symbols, columns: { price, symbol, expiry } },
      spot: { times: flat.times, columns: { price: flat.values } },
      funding: { times: paid.times, columns: { rate: paid.values } },
    },
  }
  const draft = {
    ...history.examples[0]!.draft,
    futuresSeries: 'strip',
    spotSeries: 'spot',
    historySeries: 'funding',
  }

  test('replays them: fixed both ways, quarters, policies, and no figures of the essay', async () => {
    const outcome = history.run(draft, sources)
    if (outcome.state !== 'answered') throw new Error('The panel is to answer.')
    const { quantities, sections } = outcome.answer
    const { quarterCount, rolledSum, compoundedFloating, stocksReturn, todaysBasis, policyFinalUsd } = quantities
    expect(quarterCount?.toFixed()).toBe('3')
    expect(stocksReturn).toBeUndefined()
    // A tenth a year from the first day to the last settlement.
    expect(rolledSum?.toNumber()).toBeCloseTo((0.1 * 271.33) / 365, 4)
    expect(compoundedFloating?.toNumber()).toBeCloseTo(1.0001 ** 299 - 1, 6)
    expect([todaysBasis, policyFinalUsd].every((value) => value !== undefined && value !== null)).toBe(true)
    expect(sections.map(({ title }) => title)).toContain('section.imported')
    const charts = (await history.charts())(draft, sources)
    const pointsOf = (title: string) => charts.find((chart) => chart.title === title)?.points() ?? []
    expect(pointsOf('chart.importedRolling').length).toBe(300 - 90)
    const shares = pointsOf('chart.importedDistribution').map(({ values: [share] }) => share?.toNumber() ?? NaN)
    expect(shares.length).toBeGreaterThan(0)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  })

  test.each([
    ['futuresSeries', 'funding'],
    ['futuresSeries', 'spot'],
    ['spotSeries', 'strip'],
    ['historySeries', 'spot'],
    ['spotSeries', 'elsewhere'],
  ])('%s that is %s is told', (field, series) => {
    const outcome = history.run({ ...history.examples[0]!.draft, [field]: series }, sources)
    expect(outcome).toMatchObject({ state: 'answered', answer: { notices: ['premise.noSeries'] } })
  })

  test('the coin and the funding are the shipped ones where none are chosen, and then no years overlap', () => {
    const outcome = history.run({ ...draft, spotSeries: '', historySeries: '' }, sources)
    expect(outcome).toMatchObject({ problems: { futuresSeries: { requirement: 'must lie within the history' } } })
  })
})
