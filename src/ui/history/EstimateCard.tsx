import { percentOf, type Decimal } from '../../core'
import { factsOf, type Term } from '../../vocabulary/terms'
import { isInPercent } from '../../vocabulary/units'
import { useDesk } from '../app/store'
import { useCurrent } from '../panel/useCurrent'
import { useWords } from '../words'
import { words as english } from './words.en'
import { words as chinese } from './words.zh'

/** Which figure of the answer each field takes over. */
type EstimateCardProps = { fields: Readonly<Record<string, Term>> }

/** Takes what a history suggests into the questions that it belongs to, as one change; nothing where no series is chosen. */
export default function EstimateCard({ fields }: EstimateCardProps) {
  const words = useWords({ en: english, zh: chinese })
  const fillIn = useDesk((state) => state.fillIn)
  const quantities = useCurrent(({ answered }) => answered?.answer.quantities)
  const texts = Object.entries(fields).flatMap(([field, term]) => {
    const value = quantities?.[term] ?? null
    return value === null ? [] : [[field, textOf(term, value)] as const]
  })
  if (texts.length === 0) return null
  return (
    <section className="card">
      <button type="button" className="button" onClick={() => fillIn({ own: Object.fromEntries(texts) })}>
        {words.useEstimates}
      </button>
    </section>
  )
}

/** As it is typed: rates in percent. */
const textOf = (term: Term, value: Decimal): string =>
  (isInPercent(factsOf(term).unit) ? percentOf({ rate: value }) : value).toFixed()
