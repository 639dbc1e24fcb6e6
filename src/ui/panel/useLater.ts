import { createContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import { afterFrame } from '../loading/afterFrame'
import { useProvided } from '../useProvided'
import { laterCurrent, type LaterCurrent } from './laterCurrent'
import type { Current, PanelSession } from './panelSession'

const LaterContext = createContext<LaterCurrent | null>(null)
export const LaterProvider = LaterContext.Provider

/** The panel as it is drawn one frame later, for as long as it is open. */
export function useLaterCurrent(session: PanelSession): LaterCurrent {
  const later = useMemo(() => laterCurrent(session, afterFrame), [session])
  useEffect(() => later.start(), [later])
  return later
}

/** A part of the panel as it stood a frame ago; drawn again only where that part is another one. */
export function useLater<Part>(part: (current: Current) => Part): Part {
  const later = useProvided(LaterContext)
  const look = () => part(later.now())
  return useSyncExternalStore(later.subscribe, look, look)
}
