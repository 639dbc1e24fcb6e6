import { useEffect, useSyncExternalStore } from 'react'
import { afterCharts } from './afterCharts'
import { part } from './part'

/** The second file of every page: fetched after its first view, or at once by an act that needs it. */
export const afterwards = part(() => import('../app/afterwards'))

/** What is in the second file, once it is there; what it holds is not missed without it. */
export function useAfterwards() {
  const now = useSyncExternalStore(afterwards.subscribe, afterwards.now, afterwards.first)
  useEffect(() => {
    // A failure is shown where something in it is asked for.
    afterCharts(afterwards.fetch).catch(() => undefined)
  }, [])
  return now.state === 'there' ? now.value : null
}
