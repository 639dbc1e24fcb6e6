import type { View } from '../app/view'
import { afterCharts } from '../loading/afterCharts'
import { part } from '../loading/part'
import { usePart } from '../loading/usePart'

const announcer = part(() => afterCharts(() => import('./Announcer')))

/** The voice of a panel, fetched after its first view; where it does not come, the figures are there to be read. */
export function AnnouncerSlot({ view }: { view: View }) {
  const { now } = usePart(announcer)
  return now.state === 'there' ? <now.value.default view={view} /> : null
}
