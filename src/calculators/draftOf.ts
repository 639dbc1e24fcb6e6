import type { Draft } from '../form'
import type { Calculator } from './defineCalculator'
import { deskStart } from './deskStart'

/**
 * Every text that a calculator reads: of the desk bar, what was typed or the desk's start; of its own fields, what was
 * typed or its first example.
 */
export function draftOf({ calculator, desk, own }: { calculator: Calculator; desk: Draft; own: Draft }): Draft {
  const first: Draft = calculator.examples[0]?.draft ?? {}
  const start: Draft = deskStart
  return Object.fromEntries(
    Object.entries(calculator.fields).map(([id, field]) => [
      id,
      (field.scope === 'desk' ? (desk[id] ?? start[id]) : (own[id] ?? first[id])) ?? '',
    ]),
  )
}

/** A draft parted by whose question each text answers. */
export function partedDraft({ calculator, draft }: { calculator: Calculator; draft: Draft }): {
  desk: Draft
  own: Draft
} {
  const of = (scope: 'desk' | 'panel') =>
    Object.fromEntries(Object.entries(draft).filter(([id]) => calculator.fields[id]?.scope === scope))
  return { desk: of('desk'), own: of('panel') }
}
