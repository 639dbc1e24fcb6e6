import { describe, expect, test } from 'vitest'
import { menu } from '../../src/calculators'
import { noSources } from '../../src/calculators/sources'
import type { Draft } from '../../src/form'
import { answerDraft } from '../../src/workers/answerDraft'
import { rowsOf } from '../../src/workers/rowPages'
import { answerOf } from '../calculators/menu'

const calculator = await menu['floating-bond'].load()
const example: Draft = calculator.examples[0]?.draft ?? {}
const answered = (draft: Draft) => answerDraft({ id: 'floating-bond', draft, sources: noSources }, () => undefined)

describe('a draft that is answered in a worker', () => {
  test('has the answer that the page itself would give, its rows in pages', async () => {
    const here = answerOf(calculator, example)
    const { outcome, formulas, details, listings } = await answered(example)
    if (outcome.state === 'refused') throw new Error('The draft is refused.')
    expect(outcome.answer.quantities).toEqual(here.quantities)
    expect(formulas).toEqual(here.formulas)
    expect(here.listings.length).toBeGreaterThan(0)
    for (const { title, columns, rows } of here.listings) {
      expect(details[title]).toMatchObject({ kind: 'listing', columns, rows: [] })
      const pages = listings[title]
      if (pages === undefined) throw new Error(`No pages of ${title}.`)
      const rowAt = rowsOf(pages)
      expect(pages.count).toBe(rows.length)
      expect(rows.map((_, place) => rowAt(place))).toEqual(rows)
    }
  })

  test('brings its charts along, sampled, first point and last', async () => {
    const here = (await calculator.charts())(example)
    const { charts } = await answered(example)
    expect(charts.map(({ title }) => title)).toEqual(here.map(({ title }) => title))
    for (const [at, { sampled }] of charts.entries()) {
      const points = here[at]?.points() ?? []
      expect(sampled.length).toBeLessThanOrEqual(401)
      const ends = [points[0]!, points.at(-1)!].map(({ x, values }) => ({ x, values }))
      expect([sampled[0], sampled.at(-1)]).toEqual(ends)
    }
  })

  test('is refused with its problems, and nothing beside', async () => {
    const draft = { ...example, capitalUsd: 'abc' }
    expect(await answered(draft)).toEqual({
      outcome: calculator.run(draft),
      formulas: {},
      charts: [],
      details: {},
      listings: {},
    })
  })
})
