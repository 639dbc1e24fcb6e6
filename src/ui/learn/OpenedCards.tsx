import type { Answer, Listing } from '../../calculators/answer'
import type { Term } from '../../vocabulary/terms'
import type { Step } from '../../lessons/lesson'
import { SectionCard } from '../panel/SectionCard'
import { TableView } from '../panel/TableView'
import type { Answered } from '../panel/useLastAnswer'
import { useSay } from '../panel/wording'
import { fetched } from '../loading/fetched'
import { filled, useDictionary } from '../words'
import { LessonChart } from './LessonChart'
import type { Lived } from './lived'
import type { StepActs } from './useStepActs'
import type { LearnWords } from './words.en'

const ListingView = fetched(() => import('../listing/ListingView'))
const Derivation = fetched(async () => ({ default: (await import('../working/Derivation')).Derivation }))

type OpenedProps = {
  words: LearnWords
  step: Step<string>
  lived: Lived
  acts: StepActs
  answered: Answered
  /** The figure whose formula is shown. */
  asked: Term
  stale: boolean
}

/** The columns of a listing that the step is about, in the step's order. */
function shownListing({ shown }: Step<string>, { listings = [] }: Answer<string>): Listing<string> | undefined {
  const listing = listings.find(({ title }) => title === shown.listing?.title)
  if (listing === undefined || shown.listing === undefined) return undefined
  const places = shown.listing.columns.map((term) => listing.columns.findIndex((column) => column.term === term))
  return {
    title: listing.title,
    columns: places.flatMap((place) => listing.columns[place] ?? []),
    rows: listing.rows.map((row) => ({ ...row, values: places.map((place) => row.values[place] ?? null) })),
  }
}

/** What the answer opens: the chart, the figures, and how the one asked for is reckoned. */
export function OpenedCards({ words, step, lived, acts, answered, asked, stale }: OpenedProps) {
  const { vocabulary } = useDictionary()
  const say = useSay()
  const { answer } = answered
  const { terms, chart, table: tableTitle } = step.shown
  const table = answer.tables.find(({ title }) => title === tableTitle)
  const listing = shownListing(step, answer)
  const expression = answer.formulas[asked]
  return (
    <div className={stale ? 'stack columns--stale' : 'stack'}>
      {chart !== undefined && <LessonChart title={chart} lived={lived} answered={answered} onText={acts.setText} />}
      {terms.length > 0 && (
        <SectionCard section={{ title: vocabulary.labels[step.question.term], terms }} quantities={answer.quantities} />
      )}
      {table !== undefined && (
        <section className="card">
          <h2 className="card__title">{say(table.title)}</h2>
          <TableView table={table} quantities={answer.quantities} />
        </section>
      )}
      {listing !== undefined && (
        <section className="card">
          <h2 className="card__title">{say(listing.title)}</h2>
          <ListingView listing={listing} />
        </section>
      )}
      {expression !== undefined && (
        <section className="card">
          <h2 className="card__title" aria-live="polite">
            {filled(words.working, { name: vocabulary.labels[asked] })}
          </h2>
          <Derivation term={asked} expression={expression} quantities={answer.quantities} />
        </section>
      )}
    </div>
  )
}
