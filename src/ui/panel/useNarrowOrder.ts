import { useSyncExternalStore } from 'react'

const query = '(max-width: 760px)'

function onChange(tell: () => void): () => void {
  const list = matchMedia(query)
  list.addEventListener('change', tell)
  return () => list.removeEventListener('change', tell)
}

/**
 * Whether blocks stand one below the other. The page that was built has them in the order of a wide screen: it is taken
 * over in that order, and turned round afterwards, which moves nothing, for their places are given by areas.
 */
export const useNarrowOrder = (): boolean =>
  useSyncExternalStore(
    onChange,
    () => matchMedia(query).matches,
    () => false,
  )
