import type { Answer, Chart, ChartPoint, ListingRow } from '../calculators/answer'
import { menu, type CalculatorId } from '../calculators'
import type { Outcome } from '../calculators/defineCalculator'
import type { Draft } from '../form'
import { pagesOf, type RowPages } from './rowPages'
import type { Work } from './work'

/** What a chart is once its points are sampled: data, and nothing to call. */
export type DrawnChart = Omit<Chart<string>, 'points'> & { sampled: readonly ChartPoint[] }

/** An outcome whose listings travel in pages, by their titles, and charts that are drawn already. */
export type AnsweredDraft = {
  outcome: Outcome
  charts: readonly DrawnChart[]
  listings: Readonly<Record<string, RowPages<ListingRow<string>>>>
}

/** Answers a draft: what the page does itself with a short one. */
export const answerDraft: Work<{ id: CalculatorId; draft: Draft }, AnsweredDraft> = async ({ id, draft }) => {
  const calculator = await menu[id].load()
  const outcome = calculator.run(draft)
  if (outcome.state === 'refused') return { outcome, charts: [], listings: {} }
  const charts = (await calculator.charts())(draft)
  return {
    outcome: { state: 'answered', answer: withoutRows(outcome.answer) },
    charts: charts.map(({ points, ...chart }): DrawnChart => ({ ...chart, sampled: thinned(points()) })),
    listings: Object.fromEntries((outcome.answer.listings ?? []).map(({ title, rows }) => [title, pagesOf(rows)])),
  }
}

const withoutRows = ({ listings, ...answer }: Answer<string>): Answer<string> =>
  listings === undefined ? answer : { ...answer, listings: listings.map((listing) => ({ ...listing, rows: [] })) }

const mostPoints = 400

/** No more points than a screen can tell apart, the last always among them. */
function thinned(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const every = Math.ceil(points.length / mostPoints)
  return points.filter((_, index) => index % every === 0 || index === points.length - 1)
}
