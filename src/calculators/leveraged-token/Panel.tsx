import { useState, type ReactNode } from 'react'
import { fetched } from '../../ui/loading/fetched'
import { useCurrent } from '../../ui/panel/useCurrent'
import { useSay } from '../../ui/panel/wording'

const PathSketch = fetched(() => import('../../ui/sketch/PathSketch'))
const LibraryCard = fetched(() => import('../../ui/history/LibraryCard'))

const panel = 'leveraged-token'
const typed = { pathSource: 'typed' }
const imported = { pathSource: 'imported' }

/** The standard face with a path to draw above it, and the library of imported series where one of them is the path. */
export default function Panel({ children }: { children: ReactNode }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const isImported = useCurrent(({ draft }) => draft['pathSource']) === 'imported'
  return (
    <>
      <details className="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{say('panel.draw')}</summary>
        {open && <PathSketch panel={panel} field="tokenPrices" chosen={typed} startField="firstPrice" />}
      </details>
      {children}
      {isImported && (
        <LibraryCard
          panel={panel}
          uses={[
            { kind: 'prices', field: 'indexSeries', label: say('panel.useIndex'), chosen: imported },
            { kind: 'prices', field: 'tokenSeries', label: say('panel.useToken'), chosen: imported },
          ]}
        />
      )}
    </>
  )
}
