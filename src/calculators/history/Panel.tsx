import type { ReactNode } from 'react'
import { fetched } from '../../ui/loading/fetched'

const LibraryCard = fetched(() => import('../../ui/history/LibraryCard'))

const uses = [
  { kind: 'funding', field: 'historySeries' },
  { kind: 'strip', field: 'futuresSeries' },
  { kind: 'prices', field: 'spotSeries' },
] as const

/** The history panel with the library of imported series under it. */
export default function HistoryPanel({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <LibraryCard panel="history" uses={uses} shipped />
    </>
  )
}
