import { DomainError } from '../core'
import { readDraft, type Draft, type Fields, type Values } from '../form'
import { blamedField } from './blame'
import type { Outcome } from './calculator'
import type { Definition } from './definition'

export type Refused = Extract<Outcome, { state: 'refused' }>
/** A value, or the problems that keep it from being computed. */
export type Attempt<T> = { state: 'value'; value: T } | Refused

/** Computes something from the values of a draft, which are problems where a text cannot be read. */
export function attemptDraft<F extends Fields, Model, Word extends string, T>(
  definition: Definition<F, Model, Word>,
  draft: Draft,
  compute: (values: Values<F>) => T,
): Attempt<T> {
  const reading = readDraft({ fields: definition.fields, draft })
  if (reading.state === 'values') return attempt(definition, () => compute(reading.values))
  const unfinished = Object.values(reading.problems).some((problem) => problem.unfinished)
  return { state: 'refused', problems: reading.problems, unfinished }
}

/** The one place where an impossible question is caught and becomes a problem at the field that asked it. */
export function attempt<F extends Fields, Model, Word extends string, T>(
  definition: Definition<F, Model, Word>,
  compute: () => T,
): Attempt<T> {
  try {
    return { state: 'value', value: compute() }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return { state: 'refused', problems: blamedField(error, definition), unfinished: false }
  }
}
