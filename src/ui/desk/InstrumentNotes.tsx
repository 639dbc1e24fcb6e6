import { useDesk } from '../app/store'
import { filled, useDictionary } from '../words'
import { AsOfHint } from './AsOfHint'
import { InstrumentList } from './InstrumentList'
import { pricedOf } from './instrumentTexts'
import { instrumentWords } from './instrumentWords'

type InstrumentNotesProps = { name: 'symbol' | 'futuresPrice' | 'valuation'; onText: (text: string) => void }

/** Beside the name of the future its list, beside its price a word where it is another contract's, beside its day an age. */
export default function InstrumentNotes({ name, onText }: InstrumentNotesProps) {
  if (name === 'valuation') return <AsOfHint onNow={onText} />
  return name === 'symbol' ? <InstrumentList onText={onText} /> : <PriceNote />
}

function PriceNote() {
  const { language } = useDictionary()
  const former = useDesk(({ desk }) => pricedOf(desk))
  return former === null ? null : (
    <p className="field__warning" role="status">
      {filled(instrumentWords[language].priceOf, { symbol: former })}
    </p>
  )
}
