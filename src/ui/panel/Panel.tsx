import { useMemo, useState } from 'react'
import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { Boundary } from '../faults/Boundary'
import { FaultNotice } from '../faults/FaultNotice'
import { afterCharts } from '../loading/afterCharts'
import { fetched } from '../loading/fetched'
import { Blocks } from './Blocks'
import { ChartSlot } from './ChartSlot'
import { ChartWaiting } from './ChartWaiting'
import { WorkingProvider } from './Figure'
import { FiguresProvider, figuresOf } from './figures'
import { Headline } from './Headline'
import { useFormulas } from './lateParts'
import { Notices } from './Notices'
import { OwnQuestions } from './OwnQuestions'
import { PanelHead } from './PanelHead'
import { isStale } from './standing'
import { useCurrent, useSession } from './useCurrent'
import { useUnhurried } from './useUnhurried'
import { usePieces } from './usePieces'
import { useWorker } from './useWorker'

const BelowCharts = fetched(() => afterCharts(() => import('./BelowCharts')))
const nothing = () => undefined

/** Any calculator on screen: its answer, its questions, its figures, its charts, its working. */
export function Panel({ view }: { view: View }) {
  const session = useSession()
  const figures = useMemo(() => figuresOf(session), [session])
  const [opened, setOpened] = useState<{ term: Term; count: number } | null>(null)
  const formulas = useFormulas({ calculator: view.calculator, answered: useUnhurried() })
  const terms = Object.keys(formulas).join()
  const working = useMemo(() => {
    const known = new Set(terms.split(','))
    return {
      open: (term: Term) => setOpened((last) => ({ term, count: (last?.count ?? 0) + 1 })),
      has: (term: Term) => known.has(term),
    }
  }, [terms])
  return (
    <FiguresProvider value={figures}>
      <WorkingProvider value={working}>
        <PanelHead view={view} />
        <Headline />
        <Failure view={view} />
        <Notices view={view} />
        <Columns view={view} opened={opened} />
      </WorkingProvider>
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
  const pieces = usePieces(2)
  const { first } = view.calculator.layout
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
            {pieces > 0 ? <ChartSlot view={view} /> : <ChartWaiting view={view} failed={false} onRetry={nothing} />}
          </Boundary>
          {pieces > 1 && <BelowCharts view={view} opened={opened} />}
        </div>
      )}
    </div>
  )
}
