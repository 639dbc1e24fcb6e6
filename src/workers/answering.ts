import { expose } from 'comlink'
import type { Chart, ChartPoint } from '../calculators/chart'
import type { Detail, ListingRow } from '../calculators/details'
import { menu, type CalculatorId } from '../calculators'
import type { Formulas } from '../calculators/answer'
import type { Outcome } from '../calculators/calculator'
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
  formulas: Formulas
  charts: readonly DrawnChart[]
  details: Readonly<Record<string, Detail<string>>>
  rowCounts: Readonly<Record<string, number>>
}

let kept: Readonly<Record<string, readonly ListingRow<string>[]>> = {}

const answering = {
  /** Answers a draft off the main thread. */
  async answer({ id, draft }: { id: CalculatorId; draft: Draft }): Promise<Carried> {
    const calculator = await menu[id].load()
    const outcome = calculator.run(draft)
    const [formulas, charts, detailOf] = await Promise.all([
      calculator.formulas(),
      calculator.charts(),
      calculator.details(),
    ])
    const titles = outcome.state === 'answered' ? outcome.answer.details : []
    const details = titles.flatMap((title) => {
      const detail = detailOf({ title, draft })
      return detail === null ? [] : [[title, detail] as const]
    })
    const listings = details.flatMap(([title, detail]) =>
      detail.kind === 'listing' ? [[title, detail.rows] as const] : [],
    )
    kept = Object.fromEntries(listings)
    return carried({
      outcome,
      formulas: formulas(draft),
      details: Object.fromEntries(details.map(([title, detail]) => [title, withFewRows(detail)])),
      charts: charts(draft).map(({ points, ...chart }): DrawnChart => ({ ...chart, sampled: thinned(points()) })),
      rowCounts: Object.fromEntries(listings.map(([title, rows]) => [title, rows.length])),
    } satisfies AnsweredAway)
  },
  /** A stretch of a listing of the last answer. */
  rows: ({ title, from, to }: { title: string; from: number; to: number }): Carried =>
    carried((kept[title] ?? []).slice(from, to)),
}
export type Answering = typeof answering

const withFewRows = (detail: Detail<string>): Detail<string> =>
  detail.kind === 'listing' ? { ...detail, rows: detail.rows.slice(0, rowsSentAhead) } : detail

/** No more points than a screen can tell apart, the last always among them. */
function thinned(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const every = Math.ceil(points.length / mostPoints)
  return points.filter((_, index) => index % every === 0 || index === points.length - 1)
}

expose(answering)
