type Direction = 'undo' | 'redo'

/** Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y; Cmd for Ctrl on a Mac, where Cmd+Y is the browser's. */
export function directionOfKey(event: KeyboardEvent): Direction | null {
  if (event.altKey || event.isComposing || !(event.ctrlKey || event.metaKey)) return null
  // On a keyboard without Latin letters the key is known by its place.
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase()
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo'
  return letter === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null
}

/** The browser's own undo, from its menu or a gesture. It has nothing to redo: none of its undos is carried out. */
export const directionOfInput = ({ inputType }: InputEvent): Direction | null =>
  inputType === 'historyUndo' ? 'undo' : null

const typedByUs = '[data-field], [data-typed]'
const typedElsewhere = 'textarea, [contenteditable], input:not([type="range"], [type="radio"])'

/** A text that the browser keeps and the store does not: the browser undoes it. Under a dialog the desk is out of reach. */
export const isForeign = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(typedByUs) === null &&
  (target.closest(typedElsewhere) !== null || document.querySelector('dialog:modal') !== null)
