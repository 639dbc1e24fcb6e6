import { afterCharts } from '../loading/afterCharts'
import { part } from '../loading/part'
import { usePart } from '../loading/usePart'

const keys = part(() => afterCharts(() => import('./UndoKeys')))

/** The keys of undo, fetched beside the first drawing. Where they do not come, the buttons undo without them. */
export function LateUndoKeys() {
  const { now } = usePart(keys)
  return now.state === 'there' ? <now.value.default /> : null
}
