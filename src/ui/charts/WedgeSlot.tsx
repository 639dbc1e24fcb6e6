import { NotThere } from '../loading/NotThere'
import { part } from '../loading/part'
import { usePart } from '../loading/usePart'
import type { Placed } from './placed'

const wedge = part(() => import('./Wedge'))

/** The wedge of a chart that has one, as soon as it can be drawn. */
export function WedgeSlot({ placed }: { placed: Placed }) {
  const { now } = usePart(wedge)
  return now.state === 'there' ? <now.value.default placed={placed} /> : null
}

/** Beside the drawing, in which no text has a place: that its wedge did not come. */
export function WedgeTrouble() {
  const { now, retry } = usePart(wedge)
  return now.state === 'failed' ? <NotThere onRetry={retry} /> : null
}
