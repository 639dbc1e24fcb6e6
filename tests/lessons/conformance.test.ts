import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/core'
import type { Quantities } from '../../src/calculators/answer'
import type { Step } from '../../src/lessons/lesson'
import { trapValue } from '../../src/ui/learn/trapValue'
import { allLessons, allSteps, answerOfStep, entriesIn, exerciseOf, figuresIn } from './steps'

const shelf = path.resolve(import.meta.dirname, '../../src/lessons')
const named = allLessons.map((loaded) => [loaded.key, loaded] as const)

/** Every word that a step says, by where it is said. */
const said = ({ title, text, question, after, whatIfs }: Step<string>) => ({
  before: [...text, question.ask, ...Object.values(question.askBySide ?? {})],
  hints: [
    ...(question.nudge === undefined ? [] : [question.nudge]),
    question.hint,
    ...(question.traps ?? []).map(({ hint }) => hint),
  ],
  after,
  labels: [title, ...whatIfs.map(({ label }) => label)],
})
const allSaid = (step: Step<string>) => Object.values(said(step)).flat()
const valueOf = (quantities: Quantities, name: string) =>
  (quantities as Readonly<Record<string, Quantities[keyof Quantities]>>)[name]

describe('the path', () => {
  it('has every folder of lessons once, under its name, which is the id of what stands in it', () => {
    const folders = readdirSync(shelf, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(allLessons.map(({ key }) => key).sort()).toEqual(folders.map(({ name }) => name).sort())
    for (const { key, lesson } of allLessons) expect(lesson.id).toBe(key)
  })

  it('has its lessons in the order in which each builds on those before', () => {
    expect(allLessons.map(({ key }) => key)).toEqual([
      'inverse-contract',
      'synthetic-dollar',
      'sign-trap',
      'fixed-bond',
      'bond-payoff',
      'mark-to-market',
      'roll',
      'calendar-spread',
      'floating-bond',
      'history',
      'what-can-go-wrong',
      'custody',
      'linear-contract',
      'linear-carry',
      'borrowed-money',
      'leveraged-token',
    ])
  })

  it('has no two steps with the same id, and each id fits an address', () => {
    const ids = allSteps.map(([id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
})

describe('the words of a lesson', () => {
  it.each(named)('%s: the same in both languages, with the same figures and entries in them', (_, { en, zh }) => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort())
    for (const [key, word] of Object.entries(en)) {
      const other = zh[key] ?? ''
      expect(word, key).not.toBe('')
      expect(figuresIn(other).sort(), key).toEqual(figuresIn(word).sort())
      expect(entriesIn(other).sort(), key).toEqual(entriesIn(word).sort())
      expect(other.replace(/\{\w+\}|\[\[[\w-]+\|/g, ''), key).not.toMatch(/[a-z]{12}/i)
    }
  })

  it.each(named)('%s: each is there, and each is said somewhere', (_, { lesson, en }) => {
    const used = ['title', 'summary', ...lesson.steps.flatMap(allSaid)]
    expect([...new Set(used)].sort()).toEqual(Object.keys(en).sort())
  })

  it.each(named)('%s: no exclamation, no dash for a minus, Chinese with its own commas', (_, { en, zh }) => {
    for (const word of Object.values(en)) expect(word).not.toMatch(/!|(^|\s)-\d/)
    for (const word of Object.values(zh)) expect(word).not.toMatch(/！|[\u4e00-\u9fff],|(^|\s)-\d/)
  })
})

describe('a step', () => {
  it.each(allSteps)('%s: its numbers have an answer, and the figure asked for is there and not zero', (_, loaded) => {
    const { step } = loaded
    const wanted = answerOfStep(loaded).quantities[step.question.term]
    expect(wanted == null || wanted.isZero()).toBe(false)
    expect(decimal(step.question.tolerance).greaterThan(0)).toBe(true)
    expect(decimal(step.question.tolerance).lessThan('0.02')).toBe(true)
  })

  it.each(allSteps)('%s: what is said before the answer does not give it away', (_, loaded) => {
    const { step, en, calculator } = loaded
    const { quantities, formulas } = answerOfStep(loaded)
    const { before, hints, after } = said(step)
    const openly = [...before, ...hints].flatMap((word) => figuresIn(en[word] ?? ''))
    const given: readonly string[] = step.given ?? []
    expect(given).not.toContain(step.question.term)
    for (const name of openly) {
      expect(valueOf(quantities, name), name).not.toBeUndefined()
      expect(name, 'the figure asked for').not.toBe(step.question.term)
      expect(!(name in formulas) || given.includes(name) || name in calculator.fields, `${name} is an input`).toBe(true)
    }
    for (const name of after.flatMap((word) => figuresIn(en[word] ?? '')))
      expect(valueOf(quantities, name), name).not.toBeUndefined()
    for (const name of given) expect(valueOf(quantities, name), name).not.toBeUndefined()
  })

  it.each(allSteps)('%s: each trap leads to another figure than the one asked for', (_, loaded) => {
    const { step } = loaded
    const { quantities } = answerOfStep(loaded)
    for (const trap of step.question.traps ?? []) {
      const value = trapValue(trap, quantities)
      expect(value, trap.hint).not.toBeNull()
      expect(value?.eq(quantities[step.question.term] ?? NaN), trap.hint).not.toBe(true)
    }
  })

  it.each(allSteps)('%s: its fields are the calculator’s, its what-ifs have an answer', (_, loaded) => {
    const { step, calculator } = loaded
    const fields = Object.keys(calculator.fields)
    expect(calculator.examples.map(({ title }) => title)).toContain(step.example)
    expect(fields).toEqual(expect.arrayContaining([...step.fields, ...Object.keys(step.draft)]))
    expect(step.fields.length).toBeGreaterThan(0)
    expect(step.whatIfs.length).toBeGreaterThan(1)
    for (const { draft } of step.whatIfs) {
      expect(fields).toEqual(expect.arrayContaining(Object.keys(draft)))
      answerOfStep(loaded, draft)
    }
  })

  it.each(allSteps)('%s: what the answer opens is there', async (_, loaded) => {
    const { step, calculator } = loaded
    const draws = await calculator.charts()
    const drafts = [{}, ...step.whatIfs.map(({ draft }) => draft)]
    for (const own of drafts) {
      const answer = answerOfStep(loaded, own)
      for (const term of step.shown.terms) expect(answer.quantities[term], term).not.toBeUndefined()
    }
    const answer = answerOfStep(loaded)
    const { chart, table, listing } = step.shown
    const { stepDraft } = await import('../../src/ui/learn/stepTexts')
    const charts = draws(stepDraft({ step, calculator, own: {} }).draft).map(({ title }) => title)
    if (chart !== undefined) expect(charts).toContain(chart)
    if (table !== undefined) expect(answer.tables.map(({ title }) => title)).toContain(table)
    if (listing !== undefined) {
      const columns = answer.listings.find(({ title }) => title === listing.title)?.columns.map(({ term }) => term)
      expect(columns).toEqual(expect.arrayContaining([...listing.columns]))
      expect(listing.columns.length).toBeGreaterThan(0)
    }
    expect(step.question.term in answer.formulas || listing !== undefined, 'how it is computed can be shown').toBe(true)
  })
})

describe('an exercise', () => {
  it.each(allSteps)('%s: any seed asks a question that has an answer', (_, loaded) => {
    const { step, calculator } = loaded
    expect(Object.keys(step.exercise).length).toBeGreaterThan(0)
    const tables = Object.entries(step.exerciseTables ?? {})
    for (const [name] of tables) expect(calculator.fields[name]?.control, name).toMatchObject({ kind: 'rows' })
    const inTables = tables.flatMap(([, template]) => figuresIn(template))
    for (const name of inTables) expect(Object.keys(step.exercise)).toContain(name)
    for (const name of Object.keys(step.exercise).filter((drawn) => !inTables.includes(drawn)))
      expect(calculator.fields[name]?.control, name).toMatchObject({ kind: 'number' })
    const answers = Array.from({ length: 60 }, (_, seed) => {
      const { quantities } = answerOfStep(loaded, exerciseOf(loaded, seed))
      const wanted = quantities[step.question.term]
      expect(wanted == null || wanted.isZero(), `seed ${seed}`).toBe(false)
      return wanted?.toString()
    })
    expect(new Set(answers).size).toBeGreaterThan(5)
  })
})
