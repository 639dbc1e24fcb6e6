import type { ReactNode } from 'react'
import { fetched } from '../../ui/loading/fetched'

const LibraryCard = fetched(() => import('../../ui/history/LibraryCard'))

const fields = { funding: null, strip: 'stripSeries', prices: 'stripCoinSeries' } as const

/** The panel with the library of imported series under it. */
export default function ConstantMaturityPanel({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <LibraryCard panel="constant-maturity" fields={fields} chosen={{ stripFrom: 'series' }} shipped={false} />
    </>
  )
}
