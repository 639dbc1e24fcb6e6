import { menu, type CalculatorId } from '../calculators'
import type { Formulas } from '../calculators/answer'
import type { Outcome } from '../calculators/calculator'
import type { Detail, ListingRow } from '../calculators/details'
import type { Sources } from '../calculators/sources'
import type { Draft } from '../form'
import { drawnChart, type DrawnChart } from './drawnChart'
import { letOthersRun } from './letOthersRun'
import { firstPageOf, furtherPages, isWhole, type RowPages } from './rowPages'
import type { Work } from './work'

/** An outcome with all its parts: charts drawn, and the rows of its listings in pages, by their titles. */
export type AnsweredDraft = {
  outcome: Outcome
  formulas: Formulas
  charts: readonly DrawnChart[]
  details: Readonly<Record<string, Detail<string>>>
  listings: Readonly<Record<string, RowPages<ListingRow<string>>>>
}

type AnswerDraftInput = { id: CalculatorId; draft: Draft; sources: Sources }

/**
 * Answers a draft: what the page does itself with a short one. The figures come first, with the first page of each
 * listing; between the parts it pauses, and stops where it is told to.
 */
export const answerDraft: Work<AnswerDraftInput, AnsweredDraft> = async ({ id, draft, sources }, tell) => {
  const calculator = await menu[id].load()
  const outcome = calculator.run(draft, sources)
  await letOthersRun()
  tell({ done: 0, of: 1 })
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
  const rows = details.flatMap(({ title, detail }) => (detail.kind === 'listing' ? [{ title, rows: detail.rows }] : []))
  const answered: AnsweredDraft = {
    outcome,
    formulas: formulas(draft, sources),
    charts: charts(draft, sources).map(drawnChart),
    details: Object.fromEntries(details.map(({ title, detail }) => [title, withoutRows(detail)])),
    listings: Object.fromEntries(rows.map(({ title, rows }) => [title, firstPageOf(rows)])),
  }
  return Object.values(answered.listings).every(isWhole)
    ? answered
    : { ...answered, listings: await wholeListings({ rows, answered, tell }) }
}

type Listings = AnsweredDraft['listings']
type Rows = readonly { title: string; rows: readonly ListingRow<string>[] }[]

/** Every page of the listings, after the rest of the answer has been handed over. */
async function wholeListings(given: {
  rows: Rows
  answered: AnsweredDraft
  tell: Parameters<typeof answerDraft>[1]
}): Promise<Listings> {
  const { rows, answered, tell } = given
  tell({ done: 1, of: 2, soFar: () => answered })
  const whole: Record<string, RowPages<ListingRow<string>>> = {}
  for (const { title, rows: all } of rows) {
    const first = firstPageOf(all)
    const pages = [...first.pages]
    for (const page of furtherPages(all, first)) {
      pages.push(page)
      await letOthersRun()
      tell({ done: 1, of: 2 })
    }
    whole[title] = { ...first, pages }
  }
  return whole
}

const withoutRows = (detail: Detail<string>): Detail<string> =>
  detail.kind === 'listing' ? { ...detail, rows: [] } : detail
