import { useEffect, useRef, useState } from 'react'
import { library, type Kept, type LibraryEntry, type LibrarySeries } from '../../market/library'
import type { HistoryAnswers } from '../../market/readers'
import type { Imported } from '../../workers/importHistory'
import { start } from '../../workers/start'
import { sourcesOfPage } from '../sources/sourcesOfPage'

/** Where the import of the newest file stands. */
export type ImportState =
  | { state: 'none' }
  | { state: 'reading'; name: string; done: number; of: number }
  | { state: 'found'; file: File; answers: HistoryAnswers; found: Imported; kept: Kept | null }
  | { state: 'cancelled' }
  | { state: 'failed' }

const kept = library()
/** Series that the browser would not keep: here until the page is closed. */
const inMemory = new Map<string, LibraryEntry>()

/** What was kept, and what is only in memory. */
async function listed(): Promise<readonly LibraryEntry[]> {
  const stored = await kept.list()
  return [...stored, ...[...inMemory.values()].filter(({ id }) => !stored.some((one) => one.id === id))]
}

const lend = ({ entry, times, columns }: LibrarySeries) => sourcesOfPage.takeSeries(entry.id, { times, columns })

/** The library of imported series: what is in it, and what is being imported. */
export function useImports() {
  const [entries, setEntries] = useState<readonly LibraryEntry[]>([])
  const [state, setState] = useState<ImportState>({ state: 'none' })
  const cancelling = useRef<() => void>(() => undefined)
  const list = async () => setEntries(await listed())
  useEffect(() => {
    void listed().then(setEntries)
    return () => cancelling.current()
  }, [])

  const keep = async (series: LibrarySeries): Promise<Kept> => {
    lend(series)
    const outcome = await kept.keep(series)
    if (outcome !== 'kept') inMemory.set(series.entry.id, series.entry)
    await list()
    return outcome
  }
  const read = (file: File, answers: HistoryAnswers = {}) => {
    cancelling.current()
    setState({ state: 'reading', name: file.name, done: 0, of: 100 })
    cancelling.current = start({ kind: 'import-history', input: { file, answers } }, (job) => {
      if (job.state === 'running') setState({ ...job, state: 'reading', name: file.name })
      if (job.state === 'cancelled') setState({ state: 'cancelled' })
      if (job.state === 'failed') setState({ state: 'failed' })
      if (job.state !== 'done') return
      const { series } = job.result
      const tell = (outcome: Kept | null) =>
        setState({ state: 'found', file, answers, found: job.result, kept: outcome })
      if (series === null) tell(null)
      else void keep(series).then(tell)
    })
  }
  const remove = async (id: string) => {
    inMemory.delete(id)
    sourcesOfPage.removeSeries(id)
    await kept.remove(id)
    await list()
  }
  return { entries, state, read, remove, cancel: () => cancelling.current() }
}

/** Brings a series out of the browser's storage where the page does not have it yet. */
export async function fetchSeries(id: string): Promise<void> {
  if (id === '' || sourcesOfPage.now().series[id] !== undefined) return
  const series = await kept.load(id)
  if (series !== null) lend(series)
}
