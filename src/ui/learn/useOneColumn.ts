import { useSyncExternalStore } from 'react'

const list = () => matchMedia('(max-width: 1100px)')

const subscribe = (onChange: () => void) => {
  const query = list()
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether a step stands in one column: as narrow as where the style sheet says so. */
export const useOneColumn = (): boolean => useSyncExternalStore(subscribe, () => list().matches)
