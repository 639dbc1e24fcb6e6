import type { Detail, Listing } from '../../calculators/details'
import type { Term } from '../../vocabulary/terms'
import type { Step } from '../../lessons/lesson'
import { SectionCard } from '../panel/SectionCard'
import { useDetail } from '../panel/useDetail'
import { useFormulas } from '../panel/useFormulas'
import { TableView } from '../panel/TableView'
import type { Answered } from '../panel/lastAnswer'
import { useSay } from '../panel/wording'
import { fetched } from '../loading/fetched'
import { NotThere } from '../loading/NotThere'
import { filled, useDictionary } from '../words'
import { LessonChart } from './LessonChart'
import type { OpenStep } from './openStep'
import type { StepActs } from './useStepActs'
import type { LearnWords } from './words.en'

const ListingView = fetched(() => import('../listing/ListingView'))
const WorkedOut = fetched(() => import('./WorkedOut'))

type OpenedProps = {
  words: LearnWords
  step: Step<string>
  openStep: OpenStep
  acts: StepActs
  answered: Answered
  /** The figure whose formula is shown. */
  worked: Term
  stale: boolean
}

/** The columns of a listing that the step is about, in the step's order. */
function shownListing({ shown }: Step<string>, listing: Detail<string> | null): Listing<string> | undefined {
  if (listing?.kind !== 'listing' || shown.listing === undefined) return undefined
  const places = shown.listing.columns.map((term) => listing.columns.findIndex((column) => column.term === term))
  return {
    kind: 'listing',
    columns: places.flatMap((place) => listing.columns[place] ?? []),
    rows: listing.rows.map((row) => ({ ...row, values: places.map((place) => row.values[place] ?? null) })),
  }
}

/** What the answer opens: the chart, the figures, and how the one worked for is computed. */
export function OpenedCards({ words, step, openStep, acts, answered, worked, stale }: OpenedProps) {
  const { vocabulary } = useDictionary()
  const say = useSay()
  const { answer } = answered
  const { terms, chart, table: tableTitle } = step.shown
  const table = answer.tables.find(({ title }) => title === tableTitle)
  const { calculator } = openStep.view
  const listingTitle = step.shown.listing?.title ?? ''
  const { detail, failed, retry } = useDetail({ calculator, answered, title: listingTitle })
  const listing = shownListing(step, detail)
  const formulas = useFormulas({ calculator, answered })
  const given = [...Object.keys(calculator.fields), ...(step.given ?? [])]
  return (
    <div className={stale ? 'stack columns--stale' : 'stack'}>
      {chart !== undefined && (
        <LessonChart title={chart} openStep={openStep} answered={answered} onText={acts.setText} />
      )}
      {terms.length > 0 && <SectionCard section={{ title: vocabulary.labels[step.question.term], terms }} />}
      {table !== undefined && (
        <section className="card">
          <h2 className="card__title">{say(table.title)}</h2>
          <TableView table={table} />
        </section>
      )}
      {failed && <NotThere onRetry={retry} />}
      {listing !== undefined && (
        <section className="card">
          <h2 className="card__title">{say(listingTitle)}</h2>
          <ListingView title={listingTitle} listing={listing} />
        </section>
      )}
      {worked in formulas && (
        <section className="card">
          <h2 className="card__title" aria-live="polite">
            {filled(words.working, { name: vocabulary.labels[worked] })}
          </h2>
          <WorkedOut worked={worked} formulas={formulas} given={given} quantities={answer.quantities} />
        </section>
      )}
    </div>
  )
}
