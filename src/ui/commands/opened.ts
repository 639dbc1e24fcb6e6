/** What of the keyboard's own is open over the page. */
export type Overlay = 'palette' | 'sheet'

let opened: Overlay | null = null
const listeners = new Set<() => void>()

/** The palette of commands or the sheet of shortcuts: what is asked for before it can be drawn is drawn when it can. */
export const overlay = {
  now: () => opened,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
  open: (next: Overlay | null) => {
    opened = next
    for (const listener of listeners) listener()
  },
}
