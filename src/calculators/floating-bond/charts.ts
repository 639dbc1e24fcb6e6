import type { Chart, ChartPoint } from '../chart'
import type { Term } from '../../vocabulary/terms'
import type { Holding } from './holding'
import { statesOf, type State } from './states'
import type { words } from './words.en'

type Word = keyof typeof words
type Drawn = Pick<Chart<Word>, 'title' | 'y' | 'marks'> & {
  term: Term
  series: Chart<Word>['series'][number]
}

/** The charts of the panel over the days since the opening; none without an event. */
export function chartsOf(holding: Holding): readonly Chart<Word>[] {
  if (holding.last === undefined) return []
  const states = statesOf(holding)
  const drawn = holding.beyondDigits ? [...equity, rate] : [...equity, residual, rate]
  return drawn.map((one) => chart(states, one))
}

const chart = (states: readonly State[], { term, series, ...drawn }: Drawn): Chart<Word> => ({
  ...drawn,
  x: 'daysOpen',
  scale: 'linear',
  series: [series],
  points: () => states.map((state) => new StatePoint(state, term)),
})

/**
 * A state as a chart places it, read when it is drawn. A class, because accessors on each point are expensive by the
 * thousand.
 */
class StatePoint implements ChartPoint {
  readonly #state: State
  readonly #term: Term

  constructor(state: State, term: Term) {
    this.#state = state
    this.#term = term
  }

  get x() {
    return this.#state.day
  }

  get values() {
    return [this.#state.figures[this.#term] ?? null]
  }

  get given() {
    return this.#state.figures
  }
}

const equity: readonly Drawn[] = [
  {
    title: 'chart.equityUsd',
    y: 'usd',
    term: 'equityUsd',
    series: { label: 'series.equity', tone: 'sum', expression: 'equityCoin * eventPrice' },
    marks: [{ label: 'mark.capital', at: 'capitalUsd', axis: 'y' }],
  },
  {
    title: 'chart.equityCoin',
    y: 'coin',
    term: 'equityCoin',
    series: {
      label: 'series.equity',
      tone: 'coin',
      expression: 'contractsAfter * multiplier / eventPrice + residualCoin',
    },
    marks: [{ label: 'mark.bought', at: 'coin', axis: 'y' }],
  },
  {
    title: 'chart.contracts',
    y: 'contracts',
    term: 'contractsAfter',
    series: { label: 'series.contracts', tone: 'futures', expression: 'contractsBefore + trade' },
    marks: [{ label: 'mark.firstSale', at: 'contracts', axis: 'y' }],
  },
]

const residual: Drawn = {
  title: 'chart.residual',
  y: 'coin',
  term: 'residualCoin',
  series: {
    label: 'series.residual',
    tone: 'coin',
    expression: 'equityCoin - contractsAfter * multiplier / eventPrice',
  },
  marks: [],
}

const rate: Drawn = {
  title: 'chart.rate',
  y: 'rate',
  term: 'eventRate',
  series: { label: 'series.rate', tone: 'other', expression: 'eventRate' },
  marks: [{ label: 'mark.costOfCapital', at: 'costOfCapitalFunding', axis: 'y' }],
}
