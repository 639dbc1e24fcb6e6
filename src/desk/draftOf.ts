import type { Draft, Fields } from '../form'
import type { Profile } from './profile'

/** What of a calculator says which texts it reads, and from which it starts. */
type Questions = { desk: Profile; fields: Fields; examples: readonly { draft: Draft }[] }

/**
 * Every text that a calculator reads: of the desk bar, what was typed or the desk's start; of its own fields, what was
 * typed, or what follows from the desk, or its first example.
 */
export function draftOf({ calculator, desk, own }: { calculator: Questions; desk: Draft; own: Draft }): Draft {
  const first: Draft = calculator.examples[0]?.draft ?? {}
  const bar = { ...calculator.desk.start, ...desk }
  return Object.fromEntries(
    Object.entries(calculator.fields).map(([id, field]) => [
      id,
      (field.scope === 'desk' ? bar[id] : (own[id] ?? field.follows?.(bar) ?? first[id])) ?? '',
    ]),
  )
}

/** A draft split by scope: the texts of the desk bar, and the panel's own. */
export function splitDraft({ calculator, draft }: { calculator: Pick<Questions, 'fields'>; draft: Draft }): {
  desk: Draft
  own: Draft
} {
  const ofScope = (scope: 'desk' | 'panel') =>
    Object.fromEntries(Object.entries(draft).filter(([id]) => calculator.fields[id]?.scope === scope))
  return { desk: ofScope('desk'), own: ofScope('panel') }
}
