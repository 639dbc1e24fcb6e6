import { breakEvenFunding, decimal, rollAlternatives, zero } from '../../core'
import type { Chart, ChartPoint, Series } from '../chart'
import { farPrices, gridOver } from './chartGrids'
import { ends } from './endFormulas'
import { fixedMarketOf, marketOf } from './market'
import type { FarRoll, Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words

const rollLine: Series<Word> = { label: 'series.roll', tone: 'sum', expression: ends.roll }
const holdLine: Series<Word> = { label: 'series.hold', tone: 'coin', expression: ends.hold }
const closeLine: Series<Word> = { label: 'series.close', tone: 'cost', expression: ends.close, dashed: true }

/** Dollars at the horizon over the far price. */
export function farPriceChart(position: Position, shown: FarRoll): Chart<Word> {
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
export function fundingChart(position: Position): Chart<Word> {
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
        const given = { ...market, fars: [], horizonDays, floating: { ...floating, rate: x } }
        const floated = rollAlternatives(given).alternatives.find(({ kind }) => kind === 'float')
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
