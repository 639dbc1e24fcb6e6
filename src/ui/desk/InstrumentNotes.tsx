import { useDesk } from '../app/store'
import { filled, useDictionary } from '../words'
import { AsOfHint } from './AsOfHint'
import { formerPriceOf } from './formerPrice'
import { InstrumentList } from './InstrumentList'
import { instrumentWords } from './instrumentWords'

type InstrumentNotesProps = { name: 'symbol' | 'futuresPrice' | 'valuation'; onText: (text: string) => void }

/** Beside the name of the future its list, beside its price a word where it is another contract's, beside its day an age. */
export default function InstrumentNotes({ name, onText }: InstrumentNotesProps) {
  if (name === 'valuation') return <AsOfHint onNow={onText} />
  return name === 'symbol' ? <InstrumentList onText={onText} /> : <PriceNote />
}

function PriceNote() {
  const { language } = useDictionary()
  const { priceOf, priceThen } = instrumentWords[language]
  const text = useDesk(({ desk }) => {
    const former = formerPriceOf(desk)
    return former === null ? null : filled(former.time === '' ? priceOf : priceThen, former)
  })
  return text === null ? null : (
    <p className="field__warning" role="status">
      {text}
    </p>
  )
}
