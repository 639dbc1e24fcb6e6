import { createContext, use, useSyncExternalStore } from 'react'
import { screenQuery } from './screenQuery'

/** Whether the screen is as narrow as a phone's. */
export const narrowScreen = screenQuery('(max-width: 760px)')

/** Whether what is drawn while the page is built is for a phone. */
const BuiltNarrow = createContext(false)
export const BuiltNarrowProvider = BuiltNarrow.Provider

/** Whether the page is as narrow as a phone. */
export function useNarrow(): boolean {
  const isBuiltNarrow = use(BuiltNarrow)
  const { now, subscribe } = narrowScreen
  // The page that was built holds both, and what does not fit the screen is taken out before it is taken over.
  return useSyncExternalStore(subscribe, now, () => (typeof matchMedia === 'undefined' ? isBuiltNarrow : now()))
}
