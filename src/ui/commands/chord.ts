/** Keys pressed together, as they are written for a reader: `Mod+Z`, `Ctrl+Y`, `?`. Mod is Cmd on a Mac, Ctrl elsewhere. */
export type Chord = string

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>

/** Whether the keys pressed are those of a chord. A sign that needs Shift on some keyboards, such as `?`, is known by itself. */
export function isChord(event: Pressed, chord: Chord): boolean {
  const keys = chord.split('+')
  const key = keys.at(-1) ?? ''
  const has = (name: string) => keys.slice(0, -1).includes(name)
  if (event.isComposing || event.altKey) return false
  const held = event.ctrlKey || event.metaKey
  if (held !== (has('Mod') || has('Ctrl'))) return false
  if (has('Ctrl') && (!event.ctrlKey || event.metaKey)) return false
  const isLetter = /^[A-Z]$/.test(key)
  if (isLetter && event.shiftKey !== has('Shift')) return false
  return isLetter ? letterOf(event) === key.toLowerCase() : event.key === key
}

/** On a keyboard without Latin letters the key is known by its place. */
const letterOf = ({ key, code }: Pick<Pressed, 'key' | 'code'>): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()

const apple: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Ctrl: '⌃' }

/** The keys of a chord as they stand on the reader's keyboard. */
export const chordKeys = (chord: Chord, isApple: boolean): readonly string[] =>
  chord.split('+').map((key) => (isApple ? (apple[key] ?? key) : key === 'Mod' ? 'Ctrl' : key))
