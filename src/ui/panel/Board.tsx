import type { View } from '../app/view'
import { Boundary } from '../faults/Boundary'
import { afterCharts } from '../loading/afterCharts'
import { fetched } from '../loading/fetched'
import { Blocks } from './Blocks'
import { ChartSlot } from './ChartSlot'
import { ChartWaiting } from './ChartWaiting'
import { LeadCard } from './LeadCard'
import { OwnQuestions } from './OwnQuestions'
import { isStale } from './standing'
import { useCurrent } from './useCurrent'
import { usePieces } from './usePieces'

const LateDetails = fetched(() => afterCharts(async () => ({ default: (await import('./DetailsCard')).DetailsCard })))
const nothing = () => undefined

/**
 * The panel's blocks: what is asked and read first, the charts, what is traded, and the tabs under them. They stand in the
 * order in which a small screen shows them; a wide one places them by areas.
 */
export function Board({ view }: { view: View }) {
  const stale = useCurrent(isStale)
  const hasAnswer = useCurrent(({ answered }) => answered !== null)
  const { first, ticket = [], lead } = view.calculator.layout
  const hasLead = useCurrent(({ answered }) => lead !== undefined && answered?.answer.details.includes(lead) === true)
  const pieces = usePieces(2)
  const shape = hasLead ? 'board--lead' : ticket.length > 0 ? 'board--ticket' : 'board--plain'
  return (
    <div className={stale ? 'columns--stale stack' : 'stack'} aria-busy={pieces < 2}>
      <div className={`board ${shape}`}>
        <div className="board__questions stack">
          <OwnQuestions view={view} />
        </div>
        {hasAnswer && (
          <>
            {hasLead && lead !== undefined && (
              <div className="board__lead">
                <Boundary panel={view.id} view={view}>
                  <LeadCard title={lead} view={view} />
                </Boundary>
              </div>
            )}
            <div className="board__charts">
              <Boundary panel={view.id} view={view}>
                {pieces > 0 ? <ChartSlot view={view} /> : <ChartWaiting view={view} failed={false} onRetry={nothing} />}
              </Boundary>
            </div>
            {ticket.length > 0 && (
              <div className="board__ticket stack">
                <Blocks titles={ticket} view={view} />
              </div>
            )}
            <div className="board__first stack">
              <Blocks titles={first} view={view} />
            </div>
          </>
        )}
      </div>
      {hasAnswer && pieces > 1 && (
        <Boundary panel={view.id} view={view}>
          <LateDetails view={view} />
        </Boundary>
      )}
    </div>
  )
}
