import type { ReactNode } from 'react'
import { LiveDoor } from '../../ui/live/LiveDoor'
import { fetched } from '../../ui/loading/fetched'

const LibraryCard = fetched(() => import('../../ui/history/LibraryCard'))

const chosen = { stripFrom: 'series' }
const uses = [
  { kind: 'strip', field: 'stripSeries', chosen },
  { kind: 'prices', field: 'stripCoinSeries', chosen },
] as const

/** The panel with the live venues above it, and the library of imported series under it. */
export default function ConstantMaturityPanel({ children }: { children: ReactNode }) {
  return (
    <>
      <LiveDoor />
      {children}
      <LibraryCard panel="constant-maturity" uses={uses} />
    </>
  )
}
