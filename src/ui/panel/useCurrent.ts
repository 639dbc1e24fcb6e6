import { createContext, use, useSyncExternalStore } from 'react'
import type { Current, PanelSession } from './panelSession'

const SessionContext = createContext<PanelSession | null>(null)
export const SessionProvider = SessionContext.Provider

export function useSession(): PanelSession {
  const session = use(SessionContext)
  if (session === null) throw new Error('A part of a panel is drawn without its session.')
  return session
}

/** A part of the open panel as it stands; drawn again only where that part is another one. */
export function useCurrent<Part>(part: (current: Current) => Part): Part {
  const { now, subscribe } = useSession()
  const look = () => part(now())
  return useSyncExternalStore(subscribe, look, look)
}
