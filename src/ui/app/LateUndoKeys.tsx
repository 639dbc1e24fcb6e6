import { useAfterwards } from '../loading/afterwards'

/** The keys of undo, fetched after the first view. Where they do not come, the buttons undo without them. */
export function LateUndoKeys() {
  const there = useAfterwards()
  return there && <there.UndoKeys />
}
