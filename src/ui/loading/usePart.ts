import { useEffect, useSyncExternalStore } from 'react'
import type { Part, PartState } from './part'
import { tryAgain } from './tryAgain'

/** A part that is needed now: where it stands, and the way to try again. */
export function usePart<T>(part: Part<T>): { now: PartState<T>; retry: () => void } {
  const now = useSyncExternalStore(part.subscribe, part.now, part.first)
  useEffect(() => {
    // A failure shows in the part's state.
    part.fetch().catch(() => undefined)
  }, [part])
  return { now, retry: () => void tryAgain(part.fetch) }
}
