import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/calculators/answer'
import type { Chart } from '../../../src/calculators/chart'
import type { Calculator } from '../../../src/calculators/calculator'
import type { Term } from '../../../src/vocabulary/terms'
import { venueIds } from '../../../src/desk/venues'
import type { Control, Draft } from '../../../src/form'
import { namesIn } from '../expressions'
import { themes } from '../../vocabulary/themes'
import { menu, type CalculatorId } from '../../../src/calculators'
import { answerOf, calculators, chartsOf, dictionariesOf, examples, namedFormulas, type FullAnswer } from '../menu'

const placeholders = (word: string): string[] => [...word.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()

/** The words that stand as they are, and the headline, in which figures are filled. */
const noted = (note: string | undefined): string[] => (note === undefined ? [] : [note])
const plainWords = ({ sections, tables, listings, heatMaps, notices }: FullAnswer): string[] => [
  ...sections.flatMap(({ title, note }) => [title, ...noted(note)]),
  ...tables.flatMap(({ title, columns, rows, note }) => [
    title,
    ...columns,
    ...rows.map(({ label }) => label),
    ...noted(note),
  ]),
  ...listings.flatMap(({ title, columns, rows, note }) => [
    title,
    ...columns.map(({ label }) => label),
    ...rows.flatMap(({ word }) => noted(word)),
    ...noted(note),
  ]),
  ...heatMaps.flatMap(({ title, note }) => [title, ...noted(note)]),
  ...notices,
]

const wordsOfCharts = (charts: readonly Chart<string>[]): string[] =>
  charts.flatMap(({ title, series, marks }) => [title, ...[...series, ...marks].map(({ label }) => label)])

const wordsOfPanel = ({ groups, examples: presets }: Calculator): string[] => [
  'name',
  'question',
  ...groups.map(({ title }) => title),
  ...presets.flatMap(({ title, source }) => [title, source]),
]

/** The figures of the panel itself; a listing and a heat map bring their own. */
const shownTerms = ({ sections, tables }: Answer<string>): Term[] => [
  ...sections.flatMap(({ terms, total }) => [...terms, ...(total === undefined ? [] : [total])]),
  ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null))),
]

/** An example at every venue: a word may depend on the venue. */
const filledIn = examples.flatMap(([name, { calculator, draft }]): [string, Calculator, Draft][] =>
  'venue' in calculator.fields
    ? venueIds.map((venue) => [`${name}, at ${venue}`, calculator, { ...draft, venue }])
    : [[name, calculator, draft]],
)

describe('the words of a calculator', () => {
  it.each(calculators)(
    '%s has the same words in both languages, with the same figures in them',
    async (_, { words }) => {
      const zh = await words.zh()
      expect(Object.keys(zh).sort()).toEqual(Object.keys(words.en).sort())
      for (const [key, word] of Object.entries(words.en)) {
        expect(word, key).not.toBe('')
        expect(zh[key], key).not.toBe('')
        expect(placeholders(zh[key]!), key).toEqual(placeholders(word))
      }
    },
  )

  it.each(calculators)('%s says what is in Chinese in Chinese', async (_, { words }) => {
    const zh = await words.zh()
    const latin = Object.entries(words.en).filter(([key, word]) => word === zh[key])
    // What is the same in both is a name, or the letters of a currency.
    expect(latin.map(([, word]) => word).filter((word) => word.length > 12)).toEqual([])
  })

  it.each(calculators)('%s has a word for its name, its question, its groups and its examples', (_, calculator) => {
    for (const key of wordsOfPanel(calculator)) expect(Object.keys(calculator.words.en)).toContain(key)
  })

  it.each(filledIn)(
    '%s: every word used is there, and only the headline and the orders have figures to be filled in',
    (_, calculator, draft) => {
      const { en } = calculator.words
      const answer = answerOf(calculator, draft)
      for (const key of [...plainWords(answer), ...wordsOfCharts(chartsOf(calculator)(draft))]) {
        expect(Object.keys(en)).toContain(key)
        expect(placeholders(en[key]!), key).toEqual([])
      }
      const orders = answer.sections.flatMap((section) => section.orders ?? [])
      const quantities = Object.keys(answer.quantities)
      expect(quantities).toEqual(expect.arrayContaining(orders.flatMap((key) => placeholders(en[key] ?? '{missing}'))))
      const read = [...quantities, ...Object.keys(answer.named ?? {})]
      expect(read).toEqual(expect.arrayContaining(placeholders(en[answer.headline] ?? '{missing}')))
      for (const { columns, rows } of answer.listings) {
        const known = [...Object.keys(answer.quantities), ...columns.map(({ term }) => term), 'name']
        const named = rows.flatMap(({ order }) => (order === undefined ? [] : placeholders(en[order] ?? '{missing}')))
        expect(known).toEqual(expect.arrayContaining(named))
      }
    },
  )
})

/** The names of a field that have a label: its own, and those of its columns. */
const labelled = (id: string, control: Control): string[] =>
  control.kind === 'rows' ? [id, ...control.columns.map((column) => column.id)] : [id]

/** Every name that an answer shows or that one of its formulas holds, and those of its charts. */
const namesOfAnswer = (calculator: Calculator, draft: Draft): string[] => {
  const answer = answerOf(calculator, draft)
  const { listings, heatMaps } = answer
  return [
    ...placeholders(calculator.words.en[answer.headline] ?? '').filter((name) => answer.named?.[name] === undefined),
    ...answer.sections.flatMap(({ orders = [] }) =>
      orders.flatMap((key) => placeholders(calculator.words.en[key] ?? '')),
    ),
    ...namedFormulas(answer.formulas).flatMap(([term, expression]) => [term, ...namesIn(expression)]),
    ...listings.flatMap(({ columns }) => columns.flatMap(({ term, formula = '' }) => [term, ...namesIn(formula)])),
    ...heatMaps.flatMap(({ x, y, value }) => [x, y, value]),
    ...chartsOf(calculator)(draft).flatMap(({ x, marks }) => [x, ...marks.map(({ at }) => at)]),
    ...shownTerms(answer),
  ]
}

describe('the terms of a calculator', () => {
  it.each(examples)('%s: everything shown has a figure and a name in both languages', (_, { calculator, draft }) => {
    const answer = answerOf(calculator, draft)
    for (const term of shownTerms(answer)) expect(answer.quantities[term], term).not.toBeUndefined()
    for (const { vocabulary } of dictionariesOf(calculator))
      expect(Object.keys(vocabulary.labels)).toEqual(expect.arrayContaining(namesOfAnswer(calculator, draft)))
  })

  it.each(calculators)('%s names no theme of which it shows nothing', (_, calculator) => {
    const used = calculator.examples.flatMap(({ draft }) => namesOfAnswer(calculator, draft))
    const asked = Object.entries(calculator.fields).flatMap(([id, { control }]) => labelled(id, control))
    const named = themes.filter(({ labels }) =>
      Object.keys(labels).every((name) => `term.${name}` in calculator.words.en),
    )
    expect(named.length).toBeGreaterThan(0)
    for (const { name, labels } of named)
      expect(
        [...used, ...asked].some((one) => one in labels),
        name,
      ).toBe(true)
  })

  it.each(examples)(
    '%s: a table has a cell in every column, and nothing is titled twice',
    (_, { calculator, draft }) => {
      const { sections, tables, listings, heatMaps } = answerOf(calculator, draft)
      const charts = chartsOf(calculator)(draft)
      for (const { columns, rows } of tables) for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
      for (const { columns, rows } of [...listings, ...heatMaps])
        for (const { values } of rows) expect(values).toHaveLength(columns.length)
      for (const { rows } of listings) for (const { word, name } of rows) expect(word ?? name).toMatch(/\S/)
      const titles = [sections, [...tables, ...listings, ...heatMaps]].map((list) => list.map(({ title }) => title))
      // A chart over several stretches has one title.
      titles.push(charts.map(({ title, zoom = '' }) => `${title}${zoom}`))
      const lines = charts.map(({ series }) => series.map(({ label }) => label))
      for (const list of [...titles, ...lines]) expect(list).toEqual([...new Set(list)])
    },
  )
})

describe('the questions of a calculator', () => {
  const questions = calculators.flatMap(([id, calculator]) =>
    Object.entries(calculator.fields).map(([field, { control }]): [string, string, Calculator, Control] => [
      id,
      field,
      calculator,
      control,
    ]),
  )

  it.each(questions)(
    '%s: %s has a name in both languages, and each of its choices',
    (_, field, calculator, control) => {
      for (const { vocabulary } of dictionariesOf(calculator)) {
        const offered = control.kind === 'choice' ? control.options.map((option) => `${field}.${option}`) : []
        expect(Object.keys(vocabulary.labels)).toEqual(expect.arrayContaining(labelled(field, control)))
        expect(Object.keys(vocabulary.options)).toEqual(expect.arrayContaining(offered))
      }
    },
  )

  it.each(calculators)(
    '%s asks each of its own once, and those of the market in the words of the desk',
    (_, calculator) => {
      const own = Object.entries(calculator.fields).filter(([, { scope }]) => scope === 'panel')
      const asked = calculator.groups.flatMap(({ fields }) => fields)
      expect([...asked].sort()).toEqual(own.map(([id]) => id).sort())
      const market = Object.entries(calculator.fields).filter(([, { scope }]) => scope === 'desk')
      for (const [id, field] of market) expect(calculator.desk.fields[id], id).toBe(field)
    },
  )
})

describe('the name of a panel', () => {
  it.each(calculators)('%s: is the one in the menu, in both languages', async (id, { words }) => {
    // The keys of the menu, which the list of all calculators widens to string.
    const { en, zh } = menu[id as CalculatorId]
    const chinese = await words.zh()
    expect([en, zh]).toEqual([words.en['name'], chinese['name']])
  })
})
