import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import type { LibraryEntry, LibrarySeries } from './entry'

/** What became of a wish to keep a series: where it is not kept, the page goes on with it in memory. */
export type Kept = 'kept' | 'full' | 'refused'

export type Library = {
  list: () => Promise<readonly LibraryEntry[]>
  load: (id: string) => Promise<LibrarySeries | null>
  keep: (series: LibrarySeries) => Promise<Kept>
  remove: (id: string) => Promise<void>
}

/** Two bases with a store each, as the package opens them: what is listed is read without the rows. */
const stores = () => ({
  known: createStore('nakadesk-library', 'entries'),
  rows: createStore('nakadesk-series', 'rows'),
})

/** The imported series in the browser's storage. A browser that refuses storage has an empty library. */
export function library(opened: () => { known: UseStore; rows: UseStore } = stores): Library {
  let open: { known: UseStore; rows: UseStore } | null = null
  const within = async <T>(
    fallback: T,
    work: (stores: { known: UseStore; rows: UseStore }) => Promise<T>,
  ): Promise<T> => {
    try {
      open ??= opened()
      return await work(open)
    } catch {
      return fallback
    }
  }
  return {
    list: () =>
      within([], async ({ known }) => {
        const all = await entries<string, LibraryEntry>(known)
        return all.map(([, entry]) => entry).toSorted((a, b) => a.id.localeCompare(b.id))
      }),
    load: (id) => within(null, async ({ rows }) => (await get<LibrarySeries>(id, rows)) ?? null),
    keep: async (series) => {
      const { id } = series.entry
      try {
        open ??= opened()
        // The rows first: an entry without them would promise what is not there.
        await set(id, series, open.rows)
        await set(id, series.entry, open.known)
        return 'kept'
      } catch (error) {
        return isFull(error) ? 'full' : 'refused'
      }
    },
    remove: (id) =>
      within(undefined, async ({ known, rows }) => {
        await del(id, known)
        await del(id, rows)
      }),
  }
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'
