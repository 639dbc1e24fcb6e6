import { isChord } from '../commands/chord'
import { shortcuts } from '../commands/shortcuts'

type Direction = 'undo' | 'redo'

/** The step that the keys of the page ask for. */
export const directionOfKey = (event: KeyboardEvent): Direction | null =>
  (['undo', 'redo'] as const).find((direction) => shortcuts[direction].some((chord) => isChord(event, chord))) ?? null

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
