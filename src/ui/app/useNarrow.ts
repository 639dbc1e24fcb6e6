import { createContext, use, useSyncExternalStore } from 'react'

const query = '(max-width: 760px)'

/** Whether what is drawn while the page is built is for a phone. */
const BuiltNarrow = createContext(false)
export const BuiltNarrowProvider = BuiltNarrow.Provider

/** Whether the page is as narrow as a phone. */
export function useNarrow(): boolean {
  const isBuiltNarrow = use(BuiltNarrow)
  const look = () => matchMedia(query).matches
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    look,
    // The page that was built holds both, and what does not fit the screen is taken out before it is taken over.
    () => (typeof matchMedia === 'undefined' ? isBuiltNarrow : look()),
  )
}
