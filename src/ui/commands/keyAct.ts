import type { CalculatorId } from '../../calculators'
import type { Page } from '../app/view'
import { isChord, type Pressed } from './chord'
import { going, letters, shortcuts } from './shortcuts'

/** What keys of the page ask for: something over it, a letter to come, a place. */
export type KeyAct = { act: 'palette' | 'sheet' | 'going' } | { act: 'place'; place: CalculatorId | Page } | null

type Standing = {
  /** The focus is where letters are typed or choose something. */
  isTyping: boolean
  /** G was pressed last. */
  isGoing: boolean
  /** Keys without Ctrl are heard at all. */
  letterKeys: boolean
  isApple: boolean
}

/** What a key asks for where the focus is; letters ask for nothing where they are typed, or were switched off. */
export function keyAct(event: Pressed, { isTyping, isGoing, letterKeys, isApple }: Standing): KeyAct {
  // In a text, Ctrl+K of a Mac deletes to the end of the line; Cmd+K has no such use.
  if (isChord(event, shortcuts.palette[0]) && !(isTyping && isApple && event.ctrlKey)) return { act: 'palette' }
  if (isTyping || !letterKeys) return null
  if (isGoing) {
    // The keys of a record by places, which TypeScript widens to string.
    const places = Object.keys(letters) as (CalculatorId | Page)[]
    const place = places.find((id) => isChord(event, letters[id] ?? ''))
    return place === undefined ? null : { act: 'place', place }
  }
  if (isChord(event, shortcuts.sheet[0])) return { act: 'sheet' }
  return isChord(event, going) ? { act: 'going' } : null
}

const takesLetters = [
  'input:not([type="range"], [type="radio"], [type="checkbox"], [type="file"])',
  'textarea, select, [contenteditable]',
  '[role="combobox"], [role="listbox"], [role="menu"], [role="application"]',
].join()

export const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(takesLetters) !== null
