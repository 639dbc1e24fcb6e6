import { useEffect } from 'react'
import { useDraftStore } from './store'
import { directionOfInput, directionOfKey, isForeign } from './undoKeys'

/** Undo and redo by keyboard, in the place of the browser's own wherever the store keeps the text. */
export function useUndoKeys() {
  const store = useDraftStore()
  useEffect(() => {
    const turning =
      <E extends Event>(directionOf: (event: E) => 'undo' | 'redo' | null) =>
      (event: E) => {
        const direction = directionOf(event)
        if (direction === null || isForeign(event.target)) return
        event.preventDefault()
        store.getState()[direction]()
      }
    const [onKey, onInput] = [turning(directionOfKey), turning(directionOfInput)]
    addEventListener('keydown', onKey)
    addEventListener('beforeinput', onInput)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('beforeinput', onInput)
    }
  }, [store])
}
