import { describe, expect, test } from 'vitest'
import { menu } from '../../src/calculators'
import { noSources } from '../../src/calculators/sources'
import type { Draft } from '../../src/form'
import { answerDraft } from '../../src/workers/answerDraft'
import { chartOf } from '../../src/workers/drawnChart'
import { isWhole, rowsOf } from '../../src/workers/rowPages'
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
    for (const [at, sent] of charts.entries()) {
      const points = here[at]?.points() ?? []
      const sampled = chartOf(sent).points()
      expect(sampled.length).toBeLessThanOrEqual(401)
      const ends = [points[0]!, points.at(-1)!].map(({ x, values }) => ({ x, values }))
      expect([sampled[0], sampled.at(-1)]).toEqual(ends)
      expect([...sent.drawn.xs]).toEqual(sampled.map(({ x }) => x.toNumber()))
      expect([...(sent.drawn.ys[0] ?? [])]).toEqual(sampled.map(({ values }) => values[0]?.toNumber() ?? NaN))
    }
  })

  test('with a long ledger says its figures and the first rows before it writes the others, and stops there when told', async () => {
    const rows = Array.from(
      { length: 450 },
      (_, at) => `${new Date(Date.UTC(2021, 0, 1, at)).toISOString()}\t0.01\t100`,
    )
    const draft = { ...example, events: 'typed', valuation: '2020-12-31T00:00Z', fundings: rows.join('\n') }
    const parts: (() => unknown)[] = []
    const told = await answerDraft({ id: 'floating-bond', draft, sources: noSources }, ({ soFar }) => {
      if (soFar !== undefined) parts.push(soFar)
    })
    const part = parts[0]?.() as typeof told
    expect(parts).toHaveLength(1)
    expect(part.outcome).toBe(told.outcome)
    const [first, whole] = [part.listings['listing.ledger']!, told.listings['listing.ledger']!]
    expect([first.count, isWhole(first), whole.count, isWhole(whole)]).toEqual([450, false, 450, true])
    expect(rowsOf(first)(0)).toEqual(rowsOf(whole)(0))
    expect(rowsOf(whole)(449)?.name).toBe('2021-01-19 17:00Z')
    const stop = () => {
      throw new RangeError('told to stop')
    }
    await expect(answerDraft({ id: 'floating-bond', draft, sources: noSources }, stop)).rejects.toThrow('told to stop')
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
