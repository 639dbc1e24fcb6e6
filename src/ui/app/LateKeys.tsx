import { afterCharts } from '../loading/afterCharts'
import { part } from '../loading/part'
import { usePart } from '../loading/usePart'
import type { View } from './view'

const keys = part(() => afterCharts(() => import('./PageKeys')))

/** The keys of the page, fetched beside the first drawing. Where they do not come, the buttons work without them. */
export function LateKeys({ view }: { view: View }) {
  const { now } = usePart(keys)
  return now.state === 'there' ? <now.value.default view={view} /> : null
}
