import { menu, type CalculatorId } from '../calculators'
import type { Formulas } from '../calculators/answer'
import type { Outcome } from '../calculators/calculator'
import type { Chart, ChartPoint } from '../calculators/chart'
import type { Detail, ListingRow } from '../calculators/details'
import type { Sources } from '../calculators/sources'
import type { Draft } from '../form'
import { pagesOf, type RowPages } from './rowPages'
import type { Work } from './work'

/** What a chart is once its points are sampled: data, and nothing to call. */
export type DrawnChart = Omit<Chart<string>, 'points'> & { sampled: readonly ChartPoint[] }

/** An outcome with all its parts: charts drawn, and the rows of its listings in pages, by their titles. */
export type AnsweredDraft = {
  outcome: Outcome
  formulas: Formulas
  charts: readonly DrawnChart[]
  details: Readonly<Record<string, Detail<string>>>
  listings: Readonly<Record<string, RowPages<ListingRow<string>>>>
}

type Asked = { id: CalculatorId; draft: Draft; sources: Sources }

/** Answers a draft: what the page does itself with a short one. */
export const answerDraft: Work<Asked, AnsweredDraft> = async ({ id, draft, sources }) => {
  const calculator = await menu[id].load()
  const outcome = calculator.run(draft, sources)
  const [formulas, charts, detailOf] = await Promise.all([
    calculator.formulas(),
    calculator.charts(),
    calculator.details(),
  ])
  const titles = outcome.state === 'answered' ? outcome.answer.details : []
  const details = titles.flatMap((title) => {
    const detail = detailOf({ title, draft, sources })
    // A surface computes any cell that it is asked for: it is no data that could travel.
    return detail === null || detail.kind === 'surface' ? [] : [{ title, detail }]
  })
  return {
    outcome,
    formulas: formulas(draft, sources),
    charts: charts(draft, sources).map(({ points, ...chart }): DrawnChart => ({
      ...chart,
      sampled: thinned(points()),
    })),
    details: Object.fromEntries(details.map(({ title, detail }) => [title, withoutRows(detail)])),
    listings: Object.fromEntries(
      details.flatMap(({ title, detail }) => (detail.kind === 'listing' ? [[title, pagesOf(detail.rows)]] : [])),
    ),
  }
}

const withoutRows = (detail: Detail<string>): Detail<string> =>
  detail.kind === 'listing' ? { ...detail, rows: [] } : detail

const mostPoints = 400

/**
 * No more points than a screen can tell apart, the last always among them. What a formula needs beside a point stays: the
 * page draws it, and would only unpack it.
 */
function thinned(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const every = Math.ceil(points.length / mostPoints)
  const drawn = points.filter((_, index) => index % every === 0 || index === points.length - 1)
  return drawn.map(({ x, values }) => ({ x, values }))
}
