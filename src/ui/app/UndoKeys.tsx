import { useEffect } from 'react'
import { useDraftStore } from './store'
import { directionOfInput, directionOfKey, isBehindDialog, isForeign } from './undoDirection'

/** Undo and redo by keyboard, in the place of the browser's own wherever the store keeps the text. Renders nothing. */
export default function UndoKeys() {
  const store = useDraftStore()
  useEffect(() => {
    const turning =
      <E extends Event>(directionOf: (event: E) => 'undo' | 'redo' | null) =>
      (event: E) => {
        const direction = directionOf(event)
        if (direction === null || !(event.target instanceof Element)) return
        const isBehind = isBehindDialog(event.target)
        if (!isBehind && isForeign(event.target)) return
        event.preventDefault()
        if (!isBehind) store.getState()[direction]()
      }
    const [onKey, onInput] = [turning(directionOfKey), turning(directionOfInput)]
    addEventListener('keydown', onKey)
    addEventListener('beforeinput', onInput)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('beforeinput', onInput)
    }
  }, [store])
  return null
}
