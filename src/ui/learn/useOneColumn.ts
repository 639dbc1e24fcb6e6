import { useSyncExternalStore } from 'react'

const narrow = () => matchMedia('(max-width: 1100px)')

let isNarrow = false

/** Paper, whatever its width, gets what stands on the screen: turned round, its parts would be drawn anew, too late for it. */
function now(): boolean {
  if (!matchMedia('print').matches) isNarrow = narrow().matches
  return isNarrow
}

function subscribe(onChange: () => void): () => void {
  const query = narrow()
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether a step stands in one column: as narrow as where the style sheet says so. */
export const useOneColumn = (): boolean => useSyncExternalStore(subscribe, now)
