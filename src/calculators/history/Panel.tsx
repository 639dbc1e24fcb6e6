import type { ReactNode } from 'react'
import { fetched } from '../../ui/loading/fetched'

const LibraryCard = fetched(() => import('../../ui/history/LibraryCard'))

const uses = [{ field: 'historySeries' }]

/** The history panel with the library of imported series under it. */
export default function HistoryPanel({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <LibraryCard panel="history" kind="funding" uses={uses} ships />
    </>
  )
}
