import { useCallback, useMemo, useState } from 'react'
import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { Boundary } from '../faults/Boundary'
import { afterwards } from '../loading/afterwards'
import { fetched } from '../loading/fetched'
import type { OpenedWorking } from '../working/WorkingDrawer'
import { Board } from './Board'
import { Face } from './Face'
import { FiguresProvider, figuresOf } from './figures'
import { Headline } from './Headline'
import { Notices } from './Notices'
import { OtherMarketSlot } from './OtherMarketSlot'
import { PanelHead } from './PanelHead'
import { useCurrent, useSession } from './useCurrent'
import { LaterProvider, useLaterCurrent } from './useLater'
import { useWorker } from './useWorker'
import { WorkingDoors } from './WorkingDoors'

const FaultNotice = fetched(() => import('../faults/FaultNotice'))
const WorkingDrawer = fetched(async () => ({ default: (await afterwards.fetch()).WorkingDrawer }))
const JobCards = fetched(() => import('../jobs/JobCards'))

/** Any calculator on screen: its answer, its questions, its figures, its charts, its working. */
export function Panel({ view }: { view: View }) {
  const session = useSession()
  const later = useLaterCurrent(session)
  const figures = useMemo(() => figuresOf(() => later.now().answered, later.subscribe), [later])
  const [opened, setOpened] = useState<OpenedWorking | null>(null)
  const open = useCallback((term: Term | null) => setOpened((last) => ({ term, count: (last?.count ?? 0) + 1 })), [])
  const close = useCallback(() => setOpened(null), [])
  return (
    <LaterProvider value={later}>
      <FiguresProvider value={figures}>
        <WorkingDoors calculator={view.calculator} open={open}>
          <PanelHead view={view} onWorking={() => open(null)} />
          <Headline view={view} />
          <Failure view={view} />
          <OtherMarketSlot view={view} />
          <Notices view={view} />
          <Face id={view.id}>
            <Board view={view} />
          </Face>
          {view.calculator.jobs !== null && <JobCards view={view} jobs={view.calculator.jobs} />}
          {opened !== null && (
            <Boundary panel={view.id} view={view}>
              <WorkingDrawer view={view} opened={opened} onClose={close} />
            </Boundary>
          )}
        </WorkingDoors>
      </FiguresProvider>
    </LaterProvider>
  )
}

function Failure({ view }: { view: View }) {
  const failure = useCurrent((current) => current.failure)
  const retry = useWorker(view.id, useSession())
  if (failure === null) return null
  return <FaultNotice panel={view.id} view={view} reason={failure} onRetry={retry} />
}
