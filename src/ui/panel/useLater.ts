import { createContext, use, useEffect, useMemo, useSyncExternalStore } from 'react'
import { afterFrame } from '../loading/afterFrame'
import type { Answered } from './lastAnswer'
import { laterAnswer, type LaterAnswer } from './laterAnswer'
import type { PanelSession } from './panelSession'

const LaterContext = createContext<LaterAnswer | null>(null)
export const LaterProvider = LaterContext.Provider

/** The answer as it is drawn below the headline, for as long as its panel is. */
export function useLaterAnswer(session: PanelSession): LaterAnswer {
  const later = useMemo(() => laterAnswer(session, afterFrame), [session])
  useEffect(() => later.start(), [later])
  return later
}

/** A part of the answer as it is drawn below the headline; drawn again only where that part is another one. */
export function useLater<Part>(part: (answered: Answered | null) => Part): Part {
  const later = use(LaterContext)
  if (later === null) throw new Error('A part of a panel is drawn without its answer.')
  const look = () => part(later.now())
  return useSyncExternalStore(later.subscribe, look, look)
}
