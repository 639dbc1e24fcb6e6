import { breakEvenFunding, decimal, linearGrid, logGridAround, rollAlternatives, zero, type Decimal } from '../../core'
import type { Chart, ChartPoint, Series } from '../chart'
import { ends } from './formulas'
import { fixedMarketOf, marketOf, rollAt } from './market'
import type { FarRoll, Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words

const steps = 32

/** The charts of the panel: the roll's yield first, then the alternatives over what decides between them. */
export function chartsOf(position: Position): readonly Chart<Word>[] {
  const { values, shown } = position
  const isShort = values.side === 'short'
  return [
    ...(shown === null ? [] : [yieldChart(position, shown)]),
    ...(shown !== null && isShort ? [farPriceChart(position, shown)] : []),
    ...(isShort ? [fundingChart(position)] : []),
  ]
}

/** From the least to the greatest of some values; around the first where they are all equal. */
function gridOver(values: readonly [Decimal, ...Decimal[]]): Decimal[] {
  const sorted = values.toSorted((a, b) => a.comparedTo(b))
  const [from, to] = [sorted.at(0) ?? values[0], sorted.at(-1) ?? values[0]]
  if (from.lessThan(to)) return linearGrid({ from, to, steps })
  return logGridAround({ centre: from, factor: decimal('1.1'), steps })
}

/** The far prices worth a look: those of the typed premiums, with the one quoted, the near one and where the roll breaks even. */
function farPrices({ values, premiumPrices }: Position, { farPrice, roll: { breakEvenFarPrice } }: FarRoll): Decimal[] {
  const others = breakEvenFarPrice === null ? [] : [breakEvenFarPrice]
  return gridOver([farPrice, values.futuresPrice, ...premiumPrices, ...others])
}

const netOfShort = '((sellFar * multiplier + residualCoin * futuresPrice) / equityUsd - 1) * 365 / days'
const netOfLong =
  '(1 - (buyFar * multiplier / (farPrice * (1 + futuresSlippageRate)) * (2 * futuresPrice - farPrice * (1 + futuresSlippageRate)) + residualCoin * futuresPrice) / equityUsd) * 365 / days'

/** What the roll earns a year, or costs a long, over the far price. */
function yieldChart(position: Position, shown: FarRoll): Chart<Word> {
  const { values } = position
  const isShort = values.side === 'short'
  const prices = farPrices(position, shown)
  return {
    title: isShort ? 'chart.yield' : 'chart.cost',
    x: 'farPrice',
    scale: 'linear',
    y: 'rate',
    series: [
      { label: 'series.net', tone: 'sum', expression: isShort ? netOfShort : netOfLong },
      {
        label: 'series.gross',
        tone: 'futures',
        expression: '(farPrice - futuresPrice) / futuresPrice * 365 / days',
        dashed: true,
      },
    ],
    points: () =>
      prices.map((x): ChartPoint => {
        const roll = rollAt(values, { nearPrice: values.futuresPrice, farPrice: x, days: shown.days })
        const size = roll.farContracts
        const given = { residualCoin: roll.residualCoin, ...(isShort ? { sellFar: size } : { buyFar: size }) }
        return { x, values: [roll.netAnnualisedYield, roll.annualised.simple], given }
      }),
    marks: [
      { label: 'mark.far', at: 'farPrice' },
      { label: 'mark.breakEven', at: 'breakEvenFarPrice' },
      { label: 'mark.costOfCapital', at: 'costOfCapital', axis: 'y' },
    ],
  }
}

const rollLine: Series<Word> = { label: 'series.roll', tone: 'sum', expression: ends.roll }
const holdLine: Series<Word> = { label: 'series.hold', tone: 'coin', expression: ends.hold }
const closeLine: Series<Word> = { label: 'series.close', tone: 'cost', expression: ends.close, dashed: true }

/** Dollars at the horizon over the far price. */
function farPriceChart(position: Position, shown: FarRoll): Chart<Word> {
  const { values, horizonDays, ranked } = position
  const prices = farPrices(position, shown)
  const end = endsOf(ranked)
  // Another roll may be what this one ties with: then it has a line too.
  const next = ranked.filter(({ kind }) => kind === 'roll').at(1)
  return {
    title: 'chart.farPrice',
    x: 'farPrice',
    scale: 'linear',
    y: 'usd',
    series: [
      rollLine,
      holdLine,
      closeLine,
      { label: 'series.float', tone: 'futures', expression: ends.float },
      ...(next === undefined
        ? []
        : [{ label: 'series.nextRoll', tone: 'sum', expression: 'nextRollEndUsd', dashed: true } as const]),
    ],
    points: () => {
      const market = fixedMarketOf(values)
      const others = [end('hold'), end('close'), end('float'), ...(next === undefined ? [] : [next.endUsd])]
      return prices.map((x): ChartPoint => {
        const fars = [{ price: x, daysToExpiry: shown.daysToFar }]
        const rolled = rollAlternatives({ ...market, fars, horizonDays }).alternatives.find(
          ({ kind }) => kind === 'roll',
        )
        return {
          x,
          values: [rolled?.endUsd ?? null, ...others],
          given: { sellFar: rolled?.contracts ?? null, residualCoin: rolled?.residualCoin ?? null },
        }
      })
    },
    marks: [
      { label: 'mark.far', at: 'farPrice' },
      { label: 'mark.tie', at: 'tieFarPrice' },
    ],
  }
}

/** The return over the horizon up to which the funding is looked at. */
const mostReturn = decimal('0.15')

/** Dollars at the horizon over the expected funding. */
function fundingChart(position: Position): Chart<Word> {
  const { values, horizonDays, shown, ranked } = position
  const { expectedFunding, intervalHours } = values
  const most = breakEvenFunding({ fixedReturn: mostReturn, days: horizonDays, intervalHours }).simple
  const tie = ranked.find(({ kind }) => kind === 'float')?.breakEven.fundingRate ?? zero
  const fundings = gridOver([zero, expectedFunding, tie, most])
  const end = endsOf(ranked)
  return {
    title: 'chart.funding',
    x: 'expectedFunding',
    scale: 'linear',
    y: 'usd',
    series: [
      { label: 'series.float', tone: 'futures', expression: ends.float },
      holdLine,
      closeLine,
      ...(shown === null ? [] : [rollLine]),
    ],
    points: () => {
      const { floating, ...market } = marketOf(values)
      const fixed = [end('hold'), end('close'), ...(shown === null ? [] : [end('roll')])]
      return fundings.map((x): ChartPoint => {
        const asked = { ...market, fars: [], horizonDays, floating: { ...floating, rate: x } }
        const floated = rollAlternatives(asked).alternatives.find(({ kind }) => kind === 'float')
        return { x, values: [floated?.endUsd ?? null, ...fixed] }
      })
    },
    marks: [
      { label: 'mark.funding', at: 'expectedFunding' },
      { label: 'mark.tie', at: 'tieFundingRate' },
    ],
  }
}

/** The dollars at the horizon of the best alternative of a kind. */
const endsOf = (ranked: Position['ranked']) => (wanted: Position['ranked'][number]['kind']) =>
  ranked.find(({ kind }) => kind === wanted)?.endUsd ?? null
