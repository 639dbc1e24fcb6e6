import { createContext, use, useSyncExternalStore } from 'react'

const query = '(max-width: 760px)'

let made: MediaQueryList | null = null

/** One for the page: every render reads it. */
const narrowList = () => (made ??= matchMedia(query))

/** Whether the screen is as narrow as a phone's, and who hears of a change. */
export const narrowScreen = {
  now: () => narrowList().matches,
  subscribe: (onChange: () => void) => {
    const list = narrowList()
    list.addEventListener('change', onChange)
    return () => list.removeEventListener('change', onChange)
  },
}

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
