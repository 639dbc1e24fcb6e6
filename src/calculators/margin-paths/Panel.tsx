import type { ReactNode } from 'react'
import { fetched } from '../../ui/loading/fetched'
import { estimateFields } from './estimates'

const EstimateCard = fetched(() => import('../../ui/history/EstimateCard'))
const LibraryCard = fetched(() => import('../../ui/history/LibraryCard'))

const uses = [
  { kind: 'prices', field: 'calibrationSpot' },
  { kind: 'strip', field: 'calibrationFutures' },
] as const

/** The simulation with the library under it, from whose series its model may be estimated. */
export default function PathsPanel({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <EstimateCard fields={estimateFields} />
      <LibraryCard panel="margin-paths" uses={uses} />
    </>
  )
}
