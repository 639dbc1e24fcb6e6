import type { CalculatorId } from '../../calculators'
import type { Page } from '../app/view'
import type { Chord } from './chord'

/** What a key does anywhere on the page: the keys, and the sheet that lists them, both read it here. */
export const shortcuts = {
  palette: ['Mod+K'],
  sheet: ['?'],
  undo: ['Mod+Z'],
  redo: ['Mod+Shift+Z', 'Ctrl+Y'],
  explain: ['F1'],
} as const satisfies Readonly<Record<string, readonly Chord[]>>
export type Shortcut = keyof typeof shortcuts

/** Pressed before the letter of a place. */
export const going: Chord = 'G'

/** Where a letter after G leads. Panels without one are found in the palette. */
export const letters: Readonly<Partial<Record<CalculatorId | Page, Chord>>> = {
  'fixed-bond': 'F',
  'floating-bond': 'O',
  'roll-desk': 'R',
  'fixed-against-floating': 'C',
  'calendar-spread': 'S',
  reverse: 'V',
  financing: 'N',
  'linear-carry': 'I',
  curve: 'U',
  'constant-maturity': 'M',
  history: 'H',
  'flow-attribution': 'E',
  risks: 'K',
  scenarios: 'A',
  'margin-paths': 'P',
  'settlement-exit': 'X',
  'forced-unwind': 'W',
  'explain-position': 'Y',
  custody: 'D',
  mistakes: 'T',
  'inverse-contract': 'B',
  learn: 'L',
  glossary: 'G',
}

/** Keys that a field, a picture or a list hears itself while it has the focus: named in the sheet, heard there. */
export const localKeys = {
  step: ['↑', '↓'],
  leap: ['Shift+↑', 'Shift+↓'],
  choose: ['Enter'],
  leave: ['Esc'],
} as const satisfies Readonly<Record<string, readonly Chord[]>>
export type LocalKey = keyof typeof localKeys
