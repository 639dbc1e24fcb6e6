import { useMemo, useState } from 'react'
import type { Term } from '../../vocabulary/terms'
import type { View } from '../app/view'
import { FaultNotice } from '../faults/FaultNotice'
import { Boundary } from '../faults/Boundary'
import { Blocks } from './Blocks'
import { ChartSlot } from './ChartSlot'
import { DetailsCard } from './DetailsCard'
import { WorkingProvider } from './Figure'
import { Headline } from './Headline'
import { useFormulas } from './lateParts'
import { Notices } from './Notices'
import { OwnQuestions } from './OwnQuestions'
import { PanelHead } from './PanelHead'
import { useLastAnswer } from './useLastAnswer'
import { useOutcome } from './useOutcome'
import { useWorker } from './useWorker'

/** Any calculator on screen: its answer, its questions, its figures, its charts, its working. */
export function Panel({ view }: { view: View }) {
  const current = useOutcome(view)
  const { draft, outcome, failure } = current
  const answered = useLastAnswer(current)
  const answer = answered?.answer ?? null
  const stale = outcome?.state === 'refused' || failure !== null
  const pending = outcome === null && failure === null
  const retry = useWorker(view, current)
  const [opened, setOpened] = useState<{ term: Term; count: number } | null>(null)
  const formulas = useFormulas({ calculator: view.calculator, answered })
  const working = useMemo(
    () => ({
      open: (term: Term) => setOpened((last) => ({ term, count: (last?.count ?? 0) + 1 })),
      has: (term: Term) => term in formulas,
    }),
    [formulas],
  )
  const { first, below } = view.calculator.layout
  return (
    <WorkingProvider value={working}>
      <PanelHead view={view} draft={draft} answered={answered} />
      <Headline answer={answer} stale={stale} pending={pending} failed={failure !== null} />
      {failure !== null && <FaultNotice panel={view.id} view={view} reason={failure} onRetry={retry} />}
      <Notices answer={answer} problems={current.problems} view={view} />
      <div className={stale ? 'columns columns--stale' : 'columns'}>
        <div className="column">
          <OwnQuestions view={view} draft={draft} answer={answer} />
          {answer !== null && (
            <div className="stack card--sheet">
              <Blocks titles={first} answer={answer} view={view} />
            </div>
          )}
        </div>
        {answer !== null && answered !== null && (
          <div className="column">
            <Boundary panel={view.id} view={view}>
              <ChartSlot view={view} draft={draft} answered={answered} />
            </Boundary>
            <Boundary panel={view.id} view={view}>
              <DetailsCard view={view} answered={answered} opened={opened} />
            </Boundary>
            <div className="cards">
              <Blocks titles={below} answer={answer} view={view} />
            </div>
          </div>
        )}
      </div>
    </WorkingProvider>
  )
}
