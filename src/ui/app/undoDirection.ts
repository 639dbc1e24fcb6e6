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

const modal = () => document.querySelector('dialog:modal')

/** A text that the browser keeps and the store does not: the browser undoes it. So does a dialog: the desk lies behind it. */
export const isForeign = (target: Element): boolean =>
  target.closest(typedByUs) === null && (target.closest(typedElsewhere) !== null || modal() !== null)

/** The browser undoes texts in the order of typing, and goes on with those behind a dialog where it has none left. */
export const isBehindDialog = (target: Element): boolean => modal()?.contains(target) === false
