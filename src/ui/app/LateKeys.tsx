import { useAfterwards } from '../loading/afterwards'
import type { View } from './view'

/** The keys of the page, fetched after the first view. Where they do not come, the buttons work without them. */
export function LateKeys({ view }: { view: View }) {
  const there = useAfterwards()
  return there && <there.PageKeys view={view} />
}
