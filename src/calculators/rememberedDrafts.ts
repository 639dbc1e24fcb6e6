import type { Draft } from '../form'
import { isSameSources, type Sources } from './sources'

const most = 8

/**
 * What was made of the last few drafts: stepping back and forth, comparing and undoing ask for the same ones again. A draft
 * is the same when the texts of all fields are.
 */
export function rememberedDrafts<T>({
  fields,
  make,
}: {
  fields: readonly string[]
  make: (draft: Draft, sources: Sources) => T
}): (draft: Draft, sources: Sources) => T {
  let last: readonly { draft: Draft; sources: Sources; made: T }[] = []
  return (draft, sources) => {
    const known = last.find(
      (one) => isSameSources(one.sources, sources) && fields.every((field) => one.draft[field] === draft[field]),
    )
    const entry = known ?? { draft, sources, made: make(draft, sources) }
    if (last[0] !== entry) last = [entry, ...last.filter((one) => one !== entry)].slice(0, most)
    return entry.made
  }
}
