import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../src/calculators/chart'
import type { Calculator, Outcome } from '../../../src/calculators/calculator'
import type { Decimal } from '../../../src/core'
import { draftOf } from '../../../src/desk/draftOf'
import type { Draft } from '../../../src/form'
import { answerOf, calculators, chartsOf, namedQuantities, type FullAnswer } from '../menu'

const firstDraft = ({ examples }: Calculator): Draft => examples[0]!.draft
const problemsOf = (outcome: Outcome) => (outcome.state === 'refused' ? outcome.problems : {})

/** What cannot be shown as a number: every figure is a finite number, or null. */
function unshowable(answer: FullAnswer, charts: readonly Chart<string>[]): string[] {
  const isOdd = (value: Decimal | null) => value?.isFinite() === false
  const { quantities, listings, heatMaps } = answer
  return [
    ...namedQuantities(quantities)
      .filter(([, value]) => isOdd(value))
      .map(([term]) => term),
    ...[...listings, ...heatMaps].filter(({ rows }) => rows.some(({ values }) => values.some(isOdd))).map(titleOf),
    ...charts.filter(({ points }) => points().some(({ x, values }) => [x, ...values].some(isOdd))).map(titleOf),
  ]
}
const titleOf = ({ title }: { title: string }) => title

describe('a calculator that is asked too little', () => {
  const blanks = calculators.flatMap(([id, calculator]) =>
    Object.entries(calculator.fields)
      .filter(([, field]) => field.read('').state === 'problem')
      .map(([field]): [string, string, Calculator] => [id, field, calculator]),
  )

  it.each(blanks)('%s names the blank %s, and nothing else', (_, field, calculator) => {
    const draft = firstDraft(calculator)
    const blank = calculator.run({ ...draft, [field]: ' ' })
    expect(blank).toMatchObject({ state: 'refused' })
    expect(Object.keys(problemsOf(blank))).toEqual([field])
    const without = Object.fromEntries(Object.entries(draft).filter(([id]) => id !== field))
    expect(Object.keys(problemsOf(calculator.run(without)))).toEqual([field])
  })

  it.each(calculators)('%s names every blank field of a draft with nothing in it', (id, calculator) => {
    const named = Object.keys(problemsOf(calculator.run({})))
    expect(named).toEqual(blanks.filter(([of]) => of === id).map(([, field]) => field))
  })
})

/** Texts from the edge of what is allowed, and beyond it. */
const edges = [
  'NaN',
  'Infinity',
  '-Infinity',
  '0',
  '-0',
  '1e15',
  '-1e15',
  '1e16',
  '1e999',
  '1e-30',
  '1e-31',
  '9.9e-999',
  '3e-999999999999',
  '1e-99999999999999999999',
  '99.99999999999999999999',
  '-99.99999999999999999999',
  '50',
  '999999999999999',
  '0.000000000001',
  '0x10',
  '1,00',
  '１，０００',
  '−5',
  '5%',
  '1;2',
  '0\t1\n0\t2',
  '0\t0',
  '0\t-99.9\n9\t1e15',
  '1e15\t1e-30',
  '0000-01-01T00:00Z',
  '9999-12-31T23:59:59.999999999999Z',
  'long',
]
const junk = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...edges))

describe('a calculator that is asked anything at all', () => {
  it.each(calculators)('%s answers in numbers, or names a field that it has', (_, calculator) => {
    const ids = Object.keys(calculator.fields)
    const typed = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), junk), {
      minLength: 1,
      maxLength: 4,
      selector: ([id]) => id,
    })
    const start = fc.constantFrom(...calculator.examples.map(({ draft }) => draft))
    const holds = fc.property(start, typed, (draft, texts) => {
      const asked = { ...draft, ...Object.fromEntries(texts) }
      const outcome = calculator.run(asked)
      if (outcome.state === 'answered')
        expect(unshowable(answerOf(calculator, asked), chartsOf(calculator)(asked))).toEqual([])
      else expect(ids).toEqual(expect.arrayContaining(Object.keys(outcome.problems)))
    })
    fc.assert(holds, { numRuns: 100 })
  })

  it.each(calculators)('%s does so at every edge of every field', (_, calculator) => {
    const { fields, examples } = calculator
    for (const [id, { control }] of Object.entries(fields))
      for (const text of edges) {
        const draft = { ...examples[0]!.draft, [id]: text }
        const outcome = calculator.run(draft)
        const charts = control.kind === 'rows' ? chartsOf(calculator)(draft) : []
        if (outcome.state === 'answered')
          expect(unshowable(answerOf(calculator, draft), charts), `${id}: ${text}`).toEqual([])
        else {
          // One problem: at this field, or at the one that it has to agree with.
          const named = Object.keys(outcome.problems)
          expect(named, `${id}: ${text}`).toHaveLength(1)
          expect(Object.keys(fields), `${id}: ${text}`).toContain(named[0])
        }
      }
  })
})

describe('a calculator that is asked twice', () => {
  /** All that is said to a draft and drawn of it. */
  const all = (calculator: Calculator, draft: Draft) => [
    calculator.run(draft),
    chartsOf(calculator)(draft).map((chart) => ({ ...chart, points: chart.points(), drawing: chart.drawing?.() })),
  ]

  it.each(calculators)('%s says the same again, whatever was asked in between', (_, calculator) => {
    const drafts = [firstDraft(calculator), {}, ...calculator.examples.map(({ draft }) => draft)]
    const first = drafts.map((draft) => all(calculator, draft))
    const again = drafts.map((draft) => all(calculator, { ...draft }))
    expect(again).toEqual(first)
  })

  it.each(calculators)('%s leaves the draft as it is', (_, calculator) => {
    const draft = Object.freeze({ ...firstDraft(calculator) })
    calculator.run(draft)
    expect(draft).toEqual(firstDraft(calculator))
  })
})

describe('what follows the desk', () => {
  it.each(calculators)('is computed for %s at every edge of every question of the desk', (_, calculator) => {
    const followed = Object.keys(calculator.follows)
    const faults: [string, string, string][] = []
    for (const id of Object.keys(calculator.desk.fields))
      for (const text of edges)
        for (const own of [{}, Object.fromEntries(followed.map((field) => [field, '20%']))])
          draftOf({ calculator, desk: { [id]: text }, own, onFault: ({ field }) => faults.push([field, id, text]) })
    expect(faults).toEqual([])
  })
})
