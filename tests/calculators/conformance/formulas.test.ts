import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftsFor } from '../drafts'
import { evaluated, obeys } from '../evaluation'
import { namesIn } from '../expressions'
import { answerOf, calculators, examples, namedFormulas, namedQuantities, type FullAnswer } from '../menu'

/** Formulas under a figure that do not hold. */
const untrue = (answer: FullAnswer): string[] =>
  namedFormulas(answer.formulas).flatMap(([term, expression]) => {
    const value = answer.quantities[term]
    if (value === undefined) return [`${term} has a formula and no figure`]
    if (obeys({ expression, quantities: answer.quantities, value })) return []
    return [`${term} is ${String(value)}, but ${expression} is ${String(evaluated(expression, answer.quantities))}`]
  })

/** Rows of a long listing that are evaluated: these many, evenly spread, the first and the last among them. */
const mostRows = 12

/** The same of the rows that the answer makes: a row's own columns come before the panel's figures. */
const untrueInListings = ({ quantities, listings }: FullAnswer): string[] =>
  listings.flatMap(({ title, columns, rows }) =>
    rows.flatMap(({ values, formulas }, row) => {
      if (row !== rows.length - 1 && row % Math.ceil(rows.length / mostRows) !== 0) return []
      const own = Object.fromEntries(columns.map(({ term }, index) => [term, values[index] ?? null]))
      return columns.flatMap(({ term, formula: ofColumn }, index) => {
        const formula = formulas?.[index] ?? ofColumn
        const known = { ...quantities, ...own }
        if (formula === undefined || obeys({ expression: formula, quantities: known, value: values[index] ?? null }))
          return []
        return [`${title}, row ${row + 1}: ${term} is ${String(values[index])}, but ${formula} is not`]
      })
    }),
  )

describe('the evaluator of these tests', () => {
  const x = answerOf(examples[0]![1].calculator, examples[0]![1].draft).quantities

  it('tells a formula that is wrong in the thirtieth digit, or has a name that means nothing', () => {
    const value = evaluated('1 / 3', x)
    expect(obeys({ expression: '1 / 3', quantities: x, value })).toBe(true)
    expect(obeys({ expression: '1 / 3 + 1e-26', quantities: x, value })).toBe(false)
    expect(obeys({ expression: '1 / nobody', quantities: x, value })).toBe(false)
    expect(obeys({ expression: '1 / 0', quantities: x, value })).toBe(false)
    expect(obeys({ expression: '1 / 0', quantities: x, value: null })).toBe(true)
    expect(obeys({ expression: '1 / 3', quantities: x, value: null })).toBe(false)
  })

  it('takes a quotient that is whole but for its sixtieth digit for that whole number', () => {
    const floors = (inside: string) => evaluated(`floor(${inside})`, x)?.toFixed()
    expect(floors('3 - 1e-59')).toBe('3')
    expect(floors('3 - 1e-30')).toBe('2')
    expect(floors('2.9')).toBe('2')
    expect(floors('0')).toBe('0')
  })

  it('finds the names in an expression, but for functions and numerals', () => {
    expect(namesIn('floor(coin * 1e3 / multiplier) + log(coin)^2')).toEqual(['coin', 'multiplier'])
  })
})

describe('every formula', () => {
  it.each(examples)('holds in %s', (_, { calculator, draft }) => {
    const answer = answerOf(calculator, draft)
    expect([...untrue(answer), ...untrueInListings(answer)]).toEqual([])
  })

  it.each(calculators)('holds in %s for whatever is typed, and enough of it is answered', (_, calculator) => {
    let answered = 0
    const runs = 40
    const holds = fc.property(draftsFor(calculator), (draft) => {
      const outcome = calculator.run(draft)
      if (outcome.state === 'refused') return
      answered += 1
      const answer = answerOf(calculator, draft)
      expect([...untrue(answer), ...untrueInListings(answer)]).toEqual([])
    })
    fc.assert(holds, { numRuns: runs })
    // Two thirds of them are, as a rule: one run in a hundred has fewer than half.
    expect(answered).toBeGreaterThanOrEqual(runs / 3)
  })

  it.each(examples)('names quantities of the answer only, in %s', (_, { calculator, draft }) => {
    const answer = answerOf(calculator, draft)
    const known = new Set<string>(namedQuantities(answer.quantities).map(([term]) => term))
    const named = namedFormulas(answer.formulas).flatMap(([, expression]) => namesIn(expression))
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })
})
