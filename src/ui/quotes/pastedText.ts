const name = 'pasted'

/** State is put there by ourselves alone, and a record each time. */
const entry = () => (history.state ?? {}) as Readonly<Record<string, unknown>>

const arrived = entry()[name]
let kept = typeof arrived === 'string' ? arrived : ''

const keep = () => history.replaceState({ ...entry(), [name]: kept }, '')
// Every panel is an entry of its own in the tab's history, and a fresh page finds only its own.
addEventListener('hashchange', keep)

/** What stands in the paste box: it is there when the box is opened again, also on a fresh page in place of this one. */
export const pastedText = (): string => kept

export function keepPastedText(text: string): void {
  if (text === kept) return
  kept = text
  keep()
}
