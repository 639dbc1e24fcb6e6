import { useEffect, useSyncExternalStore } from 'react'
import { afterwards } from '../loading/afterwards'
import { NotThere } from '../loading/NotThere'
import { part } from '../loading/part'
import { usePart } from '../loading/usePart'
import type { PointedProps } from './Pointed'

/** The frames of charts with the library that they are made of: nothing is seen of them before somebody looks. */
const pointed = part(() => import('./Pointed'))

/** Whether frames are there. They are fetched when nothing else of the first views is missing. */
export function usePointed(): boolean {
  useEffect(() => {
    // A failure is shown where somebody looks.
    afterwards
      .fetch()
      .then(pointed.fetch)
      .catch(() => undefined)
  }, [])
  return useSyncExternalStore(pointed.subscribe, pointed.now, pointed.first).state === 'there'
}

/** The frame of a chart that somebody looks at, as soon as it can be drawn. */
export function PointedSlot(props: PointedProps) {
  const { now } = usePart(pointed)
  return now.state === 'there' ? <now.value.default {...props} /> : null
}

/** Beside the chart: that its frame did not come. */
export function PointedTrouble() {
  const { now, retry } = usePart(pointed)
  return now.state === 'failed' ? <NotThere onRetry={retry} /> : null
}
