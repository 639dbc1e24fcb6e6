import { useCallback, useMemo, useState } from 'react'
import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { Boundary } from '../faults/Boundary'
import { FaultNotice } from '../faults/FaultNotice'
import { fetched } from '../loading/fetched'
import { Blocks } from './Blocks'
import { ChartSlot } from './ChartSlot'
import { DetailsCard } from './DetailsCard'
import { Face } from './Face'
import { FiguresProvider, figuresOf } from './figures'
import { Headline } from './Headline'
import { Notices } from './Notices'
import { OtherMarketSlot } from './OtherMarketSlot'
import { OwnQuestions } from './OwnQuestions'
import { PanelHead } from './PanelHead'
import { isStale } from './standing'
import { useCurrent, useSession } from './useCurrent'
import { useWorker } from './useWorker'
import { WorkingDoors } from './WorkingDoors'

const JobCards = fetched(() => import('../jobs/JobCards'))

/** Any calculator on screen: its answer, its questions, its figures, its charts, its working. */
export function Panel({ view }: { view: View }) {
  const session = useSession()
  const figures = useMemo(() => figuresOf(session), [session])
  const [opened, setOpened] = useState<{ term: Term; count: number } | null>(null)
  const open = useCallback((term: Term) => setOpened((last) => ({ term, count: (last?.count ?? 0) + 1 })), [])
  return (
    <FiguresProvider value={figures}>
      <WorkingDoors calculator={view.calculator} open={open}>
        <PanelHead view={view} />
        <Headline />
        <Failure view={view} />
        <OtherMarketSlot view={view} />
        <Notices view={view} />
        <Face id={view.id}>
          <Columns view={view} opened={opened} />
        </Face>
        {view.calculator.jobs !== null && <JobCards view={view} jobs={view.calculator.jobs} />}
      </WorkingDoors>
    </FiguresProvider>
  )
}

function Failure({ view }: { view: View }) {
  const failure = useCurrent((current) => current.failure)
  const retry = useWorker(view.id, useSession())
  if (failure === null) return null
  return <FaultNotice panel={view.id} view={view} reason={failure} onRetry={retry} />
}

function Columns({ view, opened }: { view: View; opened: { term: Term; count: number } | null }) {
  const stale = useCurrent(isStale)
  const hasAnswer = useCurrent(({ answered }) => answered !== null)
  const { first, below } = view.calculator.layout
  return (
    <div className={stale ? 'columns columns--stale' : 'columns'}>
      <div className="column">
        <OwnQuestions view={view} />
        {hasAnswer && (
          <div className="stack card--sheet">
            <Blocks titles={first} view={view} />
          </div>
        )}
      </div>
      {hasAnswer && (
        <div className="column">
          <Boundary panel={view.id} view={view}>
            <ChartSlot view={view} />
          </Boundary>
          <Boundary panel={view.id} view={view}>
            <DetailsCard view={view} opened={opened} />
          </Boundary>
          <div className="cards">
            {halvesOf(below).map((titles) => (
              <div key={titles.join()} className="stack">
                <Blocks titles={titles} view={view} />
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}

/** The blocks of one stack and of the one beside it. */
function halvesOf(titles: readonly string[]): (readonly string[])[] {
  const middle = Math.ceil(titles.length / 2)
  return [titles.slice(0, middle), titles.slice(middle)].filter((half) => half.length > 0)
}
