import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BreakEven } from '../../../src/calculators/breakEven'
import type { Calculator } from '../../../src/calculators/calculator'
import { decimal, type Decimal } from '../../../src/core'
import { readNumber } from '../../../src/form/readNumber'
import type { Draft } from '../../../src/form'
import { facts as alternatives } from '../../../src/vocabulary/alternatives/facts'
import { facts as breakdown } from '../../../src/vocabulary/breakdown/facts'
import { facts as comparison } from '../../../src/vocabulary/comparison/facts'
import { facts as roll } from '../../../src/vocabulary/roll/facts'
import type { Term } from '../../../src/vocabulary/terms'
import { draftsFor } from '../drafts'
import { evaluated } from '../evaluation'
import { answerOf, calculators, examples } from '../menu'

// Every figure of the form "at which this ties" names its field, and typed there, it ties.

const breakEvensOf = new Map(
  await Promise.all(calculators.map(async ([, calculator]) => [calculator, await calculator.breakEvens()] as const)),
)
const statedBy = (calculator: Calculator, draft: Draft): readonly BreakEven[] => breakEvensOf.get(calculator)!(draft)

const numberIn = (text: string | undefined): Decimal | null => {
  const reading = readNumber(text ?? '')
  return reading.state === 'value' ? reading.value : null
}

/** Many contracts in place of each, each that much smaller: what whole lots leave over is next to nothing. */
function inCrumbs(draft: Draft): Draft {
  const [multiplier, contracts] = [numberIn(draft['multiplier']), numberIn(draft['contracts'])]
  if (multiplier === null) return draft
  // As many as a field of contracts takes; where the panel sizes them itself, more.
  const counts = contracts !== null && !contracts.isZero()
  const crumb = counts ? decimal(`1e${14 - contracts.e}`) : decimal('1e12').pow(2)
  const counted: Draft = contracts === null ? {} : { contracts: contracts.times(crumb).toFixed() }
  return { ...draft, ...counted, multiplier: multiplier.div(crumb).toFixed(), lotSize: '1' }
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** The draft with a figure typed where it belongs. */
function typedBack(calculator: Calculator, draft: Draft, { breakEven, figure }: Typed): Draft {
  const { field, cell, alone } = breakEven
  const left = alone === undefined ? draft : { ...draft, [alone.table]: linesOf(draft[alone.table]!)[alone.row]! }
  const control = calculator.fields[field]!
  if (cell === undefined) return { ...left, [field]: control.write(figure) }
  if (control.control.kind !== 'rows') throw new Error(`${field} is no table`)
  const column = control.control.columns.findIndex(({ id }) => id === cell.column)
  const row = alone === undefined ? cell.row : 0
  const lines = linesOf(left[field]!).map((line, index) => {
    if (index !== row) return line
    const cells = line.split('\t')
    return [...cells.slice(0, column), figure.toFixed(), ...cells.slice(column + 1)].join('\t')
  })
  return { ...left, [field]: lines.join('\n') }
}
type Typed = { breakEven: BreakEven; figure: Decimal }

/** Relative to the larger of the two; what nearly cancels is set against what it is a difference of. */
function ties(answer: ReturnType<typeof answerOf>, [left, right]: BreakEven['ties']): boolean {
  const [a, b] = [evaluated(left, answer.quantities), evaluated(right, answer.quantities)]
  if (a === null || b === null) return false
  const scale = a.abs().greaterThan(b.abs()) ? a.abs() : b.abs()
  const near = scale.times('1e-9')
  return a
    .minus(b)
    .abs()
    .lessThanOrEqualTo(near.greaterThan('1e-9') ? near : decimal('1e-9'))
}

const isRate = ({ term }: BreakEven): boolean => term.endsWith('Rate')

/** Break-evens that do not break even once they are typed; `seen` counts those that were. */
function unevenIn(calculator: Calculator, given: Draft, seen: Set<Term>): string[] {
  return statedBy(calculator, given).flatMap(({ term, lotsAside }) => {
    const draft = lotsAside === true ? inCrumbs(given) : given
    if (calculator.run(draft).state === 'refused') return []
    const figure = answerOf(calculator, draft).quantities[term]
    // Read again: in crumbs another row may be the one that is shown.
    const breakEven = statedBy(calculator, draft).find((one) => one.term === term)
    if (figure === null || figure === undefined || breakEven === undefined) return []
    // A fee that leaves next to nothing of the trade makes a crumb of all of it.
    if (lotsAside === true && figure.abs().greaterThan('0.99') && isRate(breakEven)) return []
    const typed = typedBack(calculator, draft, { breakEven, figure })
    const outcome = calculator.run(typed)
    // A field may be narrower than the figure: a price below what a field takes, a rate of more than all.
    if (outcome.state === 'refused') return breakEven.field in outcome.problems ? [] : [`${term}: refused elsewhere`]
    seen.add(term)
    return ties(answerOf(calculator, typed), breakEven.ties) ? [] : [`${term} = ${figure.toFixed()} does not tie`]
  })
}

describe('case 9: break-evens typed back', () => {
  it.each(examples)('tie in %s', (_, { calculator, draft }) => {
    expect(unevenIn(calculator, draft, new Set())).toEqual([])
  })

  it.each(calculators)('tie in %s for whatever is typed, each of them at least once', (_, calculator) => {
    const stated = new Set(
      calculator.examples.flatMap(({ draft }) => statedBy(calculator, draft).map(({ term }) => term)),
    )
    if (stated.size === 0) return
    const seen = new Set<Term>()
    const holds = fc.property(draftsFor(calculator), (draft) => {
      if (calculator.run(draft).state === 'refused') return
      expect(unevenIn(calculator, draft, seen)).toEqual([])
    })
    fc.assert(holds, { numRuns: 25, endOnFailure: true })
    for (const { draft } of calculator.examples) unevenIn(calculator, draft, seen)
    expect([...stated].filter((term) => !seen.has(term))).toEqual([])
  })

  it('tells one that does not', () => {
    const [, { calculator, draft }] = examples[0]!
    const breakEven = statedBy(calculator, draft)[0]!
    const off = typedBack(calculator, draft, { breakEven, figure: decimal('67000') })
    expect(ties(answerOf(calculator, off), breakEven.ties)).toBe(false)
  })

  it('are stated of every quantity whose name says that it is one', () => {
    const named = Object.keys({ ...alternatives, ...breakdown, ...comparison, ...roll }).filter((term) =>
      /^(tie|breakEven|compoundedBreakEven)[A-Z]/.test(term),
    )
    const stated = new Set<string>(
      examples.flatMap(([, { calculator, draft }]) => statedBy(calculator, draft).map(({ term }) => term)),
    )
    expect(named.filter((term) => !stated.has(term))).toEqual([])
  })
})
