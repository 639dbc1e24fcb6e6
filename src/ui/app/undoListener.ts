import type { DraftStore } from '../../state'

type Direction = 'undo' | 'redo'

/** Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y; Cmd for Ctrl on a Mac, where Cmd+Y is the browser's. */
function directionOfKey(event: KeyboardEvent): Direction | null {
  if (event.altKey || event.isComposing || !(event.ctrlKey || event.metaKey)) return null
  // On a keyboard without Latin letters the key is known by its place.
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase()
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo'
  return letter === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null
}

/** The browser's own undo, from its menu or a gesture. It has nothing to redo: none of its undos is carried out. */
const directionOfInput = ({ inputType }: InputEvent): Direction | null => (inputType === 'historyUndo' ? 'undo' : null)

const typedByUs = '[data-field], [data-typed]'
const typedElsewhere = 'textarea, [contenteditable], input:not([type="range"], [type="radio"])'

const modal = () => document.querySelector('dialog:modal')

/** A text that the browser keeps and the store does not: the browser undoes it. So does a dialog: the desk lies behind it. */
const isForeign = (target: Element): boolean =>
  target.closest(typedByUs) === null && (target.closest(typedElsewhere) !== null || modal() !== null)

/** The browser undoes texts in the order of typing, and goes on with those behind a dialog where it has none left. */
const isBehindDialog = (target: Element): boolean => modal()?.contains(target) === false

/** Undo and redo by keyboard, in the place of the browser's own wherever the store keeps the text. Returns how to stop. */
export function listenForUndo(store: DraftStore): () => void {
  const turning =
    <E extends Event>(directionOf: (event: E) => Direction | null) =>
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
}
