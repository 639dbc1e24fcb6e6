import type { StorageTrouble } from './desk'
import { merged } from './merged'
import { readSaved, textOfSaved, version, type SavedDesk, type SavedReading } from './savedDesk'

const storageKey = 'nakadesk'
/** Where we keep our desk once a later version of the page has taken the other place. */
const keyBesideNewer = `${storageKey}.v${version}`
const damagedKey = `${storageKey}.damaged`

/** The part of the browser's storage that is used. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>

/** A desk after a look at the storage, and what was wrong there. */
export type Stored = { desk: SavedDesk; trouble: StorageTrouble | null }

/**
 * The browser's storage, shared with other tabs and read with suspicion: what cannot be read is set aside, what a later
 * version wrote is left alone, and both are reported. A browser may refuse storage altogether (private windows, full
 * disks); the desk then works without it.
 */
export function deskStorage({ storage, start }: { storage: TextStorage | null; start: SavedDesk }) {
  const write = (key: string, text: string) => attempt(() => storage?.setItem(key, text)).done
  let key = storageKey
  /** The text that stood there when we last looked, and the desk that it was. */
  let seen: string | null = null
  let base = start

  /** Ours with what other tabs have saved since we last looked. */
  function joined(ours: SavedDesk): Stored {
    const { done, result: text } = attempt(() => storage?.getItem(key) ?? null)
    if (!done || storage === null) return { desk: ours, trouble: 'store-unavailable' }
    if (text === null || text === seen) return { desk: ours, trouble: null }
    const reading = readSaved(text)
    if (reading.state === 'newer') {
      key = keyBesideNewer
      return { ...joined(ours), trouble: 'store-newer' }
    }
    const desk = reading.state === 'read' ? withTheirs(ours, { ...start, ...reading.desk }) : ours
    seen = text
    return { desk, trouble: isDamaged(reading) ? setAside(text, reading) : null }
  }

  function withTheirs(ours: SavedDesk, theirs: SavedDesk): SavedDesk {
    const desk = merged({ base, ours, theirs })
    base = theirs
    return desk
  }

  // What could not be set aside is not reported as set aside.
  const setAside = (text: string, { state }: SavedReading): StorageTrouble =>
    !write(damagedKey, text) ? 'store-unavailable' : state === 'read' ? 'store-partly-damaged' : 'store-damaged'

  return {
    joined,
    /** What was kept from the last visit, the open panel too. */
    opened(): Stored {
      const { desk, trouble } = joined(start)
      return { desk: { ...desk, panel: base.panel }, trouble }
    },
    /** Saves ours with what other tabs have saved since. */
    save(ours: SavedDesk): Stored {
      const { desk, trouble } = joined(ours)
      const text = textOfSaved(desk)
      if (text === seen) return { desk, trouble }
      if (!write(key, text)) return { desk, trouble: 'store-unavailable' }
      seen = text
      base = desk
      return { desk, trouble }
    },
  }
}

const isDamaged = (reading: SavedReading) =>
  reading.state === 'unreadable' || (reading.state === 'read' && reading.damaged)

function attempt<T>(access: () => T): { done: boolean; result: T | null } {
  try {
    return { done: true, result: access() }
  } catch {
    return { done: false, result: null }
  }
}
