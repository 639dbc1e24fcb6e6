import type { View } from '../app/view'
import { useAfterwards } from '../loading/afterwards'

/** The voice of a panel, fetched after its first view; where it does not come, the figures are there to be read. */
export function AnnouncerSlot({ view }: { view: View }) {
  const there = useAfterwards()
  return there && <there.Announcer view={view} />
}
