import type { Draft } from '../form'
import { isSameSources, type Sources } from './sources'

const most = 8

/**
 * What was computed for the last few drafts: stepping back and forth, comparing and undoing ask for the same ones again. A draft
 * is the same when the texts of all fields are.
 */
export function rememberedDrafts<T>({
  fields,
  compute,
}: {
  fields: readonly string[]
  compute: (draft: Draft, sources: Sources) => T
}): (draft: Draft, sources: Sources) => T {
  let last: readonly { draft: Draft; sources: Sources; result: T }[] = []
  return (draft, sources) => {
    const known = last.find(
      (one) => isSameSources(one.sources, sources) && fields.every((field) => one.draft[field] === draft[field]),
    )
    const entry = known ?? { draft, sources, result: compute(draft, sources) }
    if (last[0] !== entry) last = [entry, ...last.filter((one) => one !== entry)].slice(0, most)
    return entry.result
  }
}
