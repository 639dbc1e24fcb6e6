import type { View } from '../app/view'
import { Boundary } from '../faults/Boundary'
import { afterCharts } from '../loading/afterCharts'
import { afterwards } from '../loading/afterwards'
import { fetched } from '../loading/fetched'
import { Blocks } from './Blocks'
import { ChartSlot } from './ChartSlot'
import { ChartWaiting } from './ChartWaiting'
import { OwnQuestions } from './OwnQuestions'
import { isStale } from './standing'
import { useCurrent } from './useCurrent'
import { useNarrowOrder } from './useNarrowOrder'
import { usePieces } from '../loading/usePieces'

/** The detail that is a panel's answer: fetched with the panels that have one, of which the page's first is none. */
export const LeadCard = fetched(() => import('./LeadCard'))
const LateDetails = fetched(async () => ({ default: (await afterCharts(afterwards.fetch)).DetailsCard }))
const nothing = () => undefined

/** The blocks in the order in which they are seen and reached by Tab: one below the other, or in columns. */
const orders = {
  narrow: ['questions', 'charts', 'ticket', 'first'],
  wide: ['questions', 'first', 'charts', 'ticket'],
  narrowLead: ['lead', 'ticket', 'questions', 'charts', 'first'],
  wideLead: ['lead', 'ticket', 'charts', 'questions', 'first'],
} as const

/** The panel's blocks: what is asked and read first, the charts, what is traded, and the tabs under them. */
export function Board({ view }: { view: View }) {
  const stale = useCurrent(isStale)
  const hasAnswer = useCurrent(({ answered }) => answered !== null)
  const { first, ticket = [], lead, leadShape = 'low' } = view.calculator.layout
  const hasLead = useCurrent(({ answered }) => lead !== undefined && answered?.answer.details.includes(lead) === true)
  const narrow = useNarrowOrder()
  const pieces = usePieces(2)
  const shape = hasLead ? `board--lead board--${leadShape}` : ticket.length > 0 ? 'board--ticket' : 'board--plain'
  const blocks = {
    questions: <OwnQuestions view={view} />,
    lead: hasLead && lead !== undefined && (
      <Boundary panel={view.id} view={view}>
        <LeadCard title={lead} view={view} />
      </Boundary>
    ),
    charts: hasAnswer && (
      <Boundary panel={view.id} view={view}>
        {pieces > 0 ? <ChartSlot view={view} /> : <ChartWaiting view={view} failed={false} onRetry={nothing} />}
      </Boundary>
    ),
    ticket: hasAnswer && ticket.length > 0 && <Blocks titles={ticket} view={view} />,
    first: hasAnswer && <Blocks titles={first} view={view} />,
  }
  const order = narrow ? (hasLead ? orders.narrowLead : orders.narrow) : hasLead ? orders.wideLead : orders.wide
  return (
    <div className={stale ? 'columns--stale stack' : 'stack'} aria-busy={pieces < 2}>
      <div className={`board ${shape}`}>
        {order.map(
          (name) =>
            blocks[name] !== false && (
              <div key={name} className={`board__${name} stack`}>
                {blocks[name]}
              </div>
            ),
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
