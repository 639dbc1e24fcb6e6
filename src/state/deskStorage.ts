import type { StorageTrouble } from './desk'
import { merged } from './merged'
import { readSaved, textOfSaved, version, type Heard, type SavedDesk } from './savedDesk'

const storageKey = 'nakadesk'
/** Where we keep our desk once a later version of the page has taken the other place. */
const keyBesideNewer = `${storageKey}.v${version}`
const damagedKey = `${storageKey}.damaged`

/** Tabs that a saved text remembers, and saves of ours that another tab may not have heard of: more than any loses. */
const mostTabs = 20
const mostUnheard = 9

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
  /** The text that stood there when we last looked. */
  let seen: string | null = null
  /** The desk that others left, and what we have saved over it since. */
  let known: readonly SavedDesk[] = [start]
  /** Our name among the tabs, how often we have saved, and whose saves the text holds that we saw. */
  const tab = String(Math.random())
  let saves = 0
  let heard: Heard = {}

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
    seen = text
    if (reading.state === 'unreadable') return { desk: ours, trouble: setAside(text, 'store-damaged') }
    const trouble = reading.damaged ? setAside(text, 'store-partly-damaged') : null
    // Two tabs may save at the same moment: what ours said since the other last heard of it is said again.
    const unheard = saves - (reading.heard[tab] ?? 0)
    const theirs = { ...start, ...reading.desk }
    const desk = merged({ base: known.at(-1 - unheard) ?? known[0] ?? start, ours, theirs })
    known = [theirs]
    heard = reading.heard
    return { desk, trouble: (unheard > 0 ? put(desk) : null) ?? trouble }
  }

  /** What hinders the storage from holding the desk now, if anything does. */
  function put(desk: SavedDesk): StorageTrouble | null {
    if (textOfSaved(desk, heard) === seen) return null
    const others = Object.entries(heard).filter(([name]) => name !== tab)
    const next = Object.fromEntries([...others.slice(-mostTabs), [tab, saves + 1]])
    const text = textOfSaved(desk, next)
    if (!write(key, text)) return 'store-unavailable'
    seen = text
    known = [...known.slice(-mostUnheard), desk]
    saves += 1
    heard = next
    return null
  }

  // What could not be set aside is not reported as set aside.
  const setAside = (text: string, trouble: StorageTrouble): StorageTrouble =>
    write(damagedKey, text) ? trouble : 'store-unavailable'

  return {
    joined,
    /** What was kept from the last visit, the open panel too. */
    opened(): Stored {
      const { desk, trouble } = joined(start)
      return { desk: { ...desk, panel: (known[0] ?? start).panel }, trouble }
    },
    /** Saves ours with what other tabs have saved since. */
    save(ours: SavedDesk): Stored {
      const { desk, trouble } = joined(ours)
      return { desk, trouble: put(desk) ?? trouble }
    },
  }
}

function attempt<T>(access: () => T): { done: boolean; result: T | null } {
  try {
    return { done: true, result: access() }
  } catch {
    return { done: false, result: null }
  }
}
