import { expose } from 'comlink'
import type { Chart, ChartPoint, ListingRow } from '../calculators/answer'
import { menu, type CalculatorId } from '../calculators'
import type { Outcome } from '../calculators/defineCalculator'
import type { Draft } from '../form'
import { carried, type Carried } from './carry'

/** Rows of a listing that travel with the answer; the others are asked for when they come into sight. */
const rowsSentAhead = 200
const mostPoints = 400

/** What a chart is once its points are sampled: data, and nothing to call. */
export type DrawnChart = Omit<Chart<string>, 'points'> & { sampled: readonly ChartPoint[] }

/** An outcome whose long listings stayed behind: `rowCounts` says how long they are. */
export type AnsweredAway = {
  outcome: Outcome
  charts: readonly DrawnChart[]
  rowCounts: Readonly<Record<string, number>>
}

let kept: Readonly<Record<string, readonly ListingRow<string>[]>> = {}

const answering = {
  /** Answers a draft off the main thread. */
  async answer({ id, draft }: { id: CalculatorId; draft: Draft }): Promise<Carried> {
    const calculator = await menu[id].load()
    const outcome = calculator.run(draft)
    const listings = outcome.state === 'answered' ? (outcome.answer.listings ?? []) : []
    kept = Object.fromEntries(listings.map(({ title, rows }) => [title, rows]))
    const charts = outcome.state === 'answered' ? (await calculator.charts())(draft) : []
    return carried({
      outcome: withFewRows(outcome),
      charts: charts.map(({ points, ...chart }): DrawnChart => ({ ...chart, sampled: thinned(points()) })),
      rowCounts: Object.fromEntries(listings.map(({ title, rows }) => [title, rows.length])),
    } satisfies AnsweredAway)
  },
  /** A stretch of a listing of the last answer. */
  rows: ({ title, from, to }: { title: string; from: number; to: number }): Carried =>
    carried((kept[title] ?? []).slice(from, to)),
}
export type Answering = typeof answering

function withFewRows(outcome: Outcome): Outcome {
  if (outcome.state === 'refused') return outcome
  const { answer } = outcome
  if (answer.listings === undefined) return outcome
  const listings = answer.listings.map((listing) => ({ ...listing, rows: listing.rows.slice(0, rowsSentAhead) }))
  return { state: 'answered', answer: { ...answer, listings } }
}

/** No more points than a screen can tell apart, the last always among them. */
function thinned(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const every = Math.ceil(points.length / mostPoints)
  return points.filter((_, index) => index % every === 0 || index === points.length - 1)
}

expose(answering)
