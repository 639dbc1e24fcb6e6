import { createContext, useMemo, useSyncExternalStore } from 'react'
import { useProvided } from '../useProvided'
import { figuresOf, type Figures } from './figures'
import type { Current, PanelSession } from './panelSession'

const SessionContext = createContext<PanelSession | null>(null)
export const SessionProvider = SessionContext.Provider

export const useSession = (): PanelSession => useProvided(SessionContext)

/** A part of the open panel as it stands; drawn again only where that part is another one. */
export function useCurrent<Part>(part: (current: Current) => Part): Part {
  const { now, subscribe } = useSession()
  const look = () => part(now())
  return useSyncExternalStore(subscribe, look, look)
}

/** The figures of the last good answer, as soon as it is there. */
export function useFiguresNow(): Figures {
  const { now, subscribe } = useSession()
  return useMemo(() => figuresOf(() => now().answered, subscribe), [now, subscribe])
}
