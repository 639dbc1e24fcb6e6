import { useSyncExternalStore } from 'react'
import { narrowScreen } from '../app/useNarrow'

/**
 * Whether blocks stand one below the other. The page that was built has them in the order of a wide screen: it is taken
 * over in that order, and turned round afterwards, which moves nothing, for their places are given by areas.
 */
export const useNarrowOrder = (): boolean => useSyncExternalStore(narrowScreen.subscribe, narrowScreen.now, () => false)
