import { useEffect } from 'react'
import { part } from '../loading/part'
import { usePart } from '../loading/usePart'
import { useDraftStore } from './store'

// The buttons undo without it.
const listener = part(() => import('./undoListener'))

/** Undo and redo by keyboard, as soon as what listens has come. */
export function useUndoKeys() {
  const store = useDraftStore()
  const { now } = usePart(listener)
  useEffect(() => (now.state === 'there' ? now.value.listenForUndo(store) : undefined), [now, store])
}
