import { useDesk } from '../app/store'
import { filled, useDictionary } from '../words'
import { InstrumentList } from './InstrumentList'
import { pricedOf } from './instrumentTexts'
import { instrumentWords } from './instrumentWords'

type InstrumentNotesProps = { name: 'symbol' | 'futuresPrice'; onText: (text: string) => void }

/** Beside the name of the future its list, beside its price a word where it is another contract's. */
export default function InstrumentNotes({ name, onText }: InstrumentNotesProps) {
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
