/** What is used here of a storage. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>
type Entry = Pick<History, 'state' | 'replaceState'>

const name = 'unsaved'

/**
 * A storage that loses nothing at a reload. A text that the browser will not save is kept with the page's entry in the
 * history of its tab, which survives a reload, and nothing else, and is found there by the page that follows.
 */
export function carryingStorage({ storage, history }: { storage: Storage | null; history: Entry }): TextStorage {
  /** What the page before this one could not save, and what the storage itself held when this one began. */
  const arrived = new Map(Object.entries(carriedBy(history)))
  const unsaved = new Map(arrived)
  const readable = (key: string): string | null => {
    try {
      return storage?.getItem(key) ?? null
    } catch {
      // A storage that refuses to be read holds nothing newer.
      return null
    }
  }
  const before = new Map([...arrived.keys()].map((key) => [key, readable(key)]))
  const keep = () => history.replaceState({ ...recordOf(history.state), [name]: Object.fromEntries(unsaved) }, '')
  const real = (): Storage => {
    if (storage === null) throw new Error('no storage')
    return storage
  }
  return {
    getItem: (key) => {
      const text = arrived.get(key)
      // Another tab has saved since: that is newer than what arrived.
      if (text === undefined || readable(key) !== before.get(key)) return real().getItem(key)
      return text
    },
    setItem: (key, text) => {
      try {
        real().setItem(key, text)
      } catch (error) {
        unsaved.set(key, text)
        keep()
        throw error
      }
      arrived.delete(key)
      if (unsaved.delete(key)) keep()
    },
  }
}

function carriedBy({ state }: Entry): Record<string, string> {
  const texts = Object.entries(recordOf(recordOf(state)[name]))
  return Object.fromEntries(texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

const recordOf = (value: unknown): Record<string, unknown> =>
  // Any object is a record of what it holds.
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
