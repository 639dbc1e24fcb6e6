import { useDesk } from '../app/store'
import { useCurrent } from '../panel/useCurrent'
import { useWords } from '../words'
import { slippageTexts } from './slippageTexts'
import { booksWords as english } from './words.en'
import { booksWords as chinese } from './words.zh'

/** The answer of the walked books into the fields that the bond and the roll read. */
export function TakeSlippage() {
  const words = useWords({ en: english, zh: chinese })
  const fillIn = useDesk((state) => state.fillIn)
  const quantities = useCurrent(({ answered }) => answered?.answer.quantities)
  const moment = useCurrent(({ answered }) => answered?.sources.books?.receivedTime)
  const isBroken = useCurrent(({ outcome }) => outcome?.state !== 'answered')
  const desk = quantities === undefined || isBroken ? null : slippageTexts(quantities, moment)
  if (quantities?.depthUsd == null) return null
  return (
    <p className="take-slippage">
      <button
        type="button"
        className="button button--strong"
        disabled={desk === null}
        onClick={() => desk !== null && fillIn({ desk, notice: 'quotes-taken' })}
      >
        {words.useInBond}
      </button>
      <span className="muted">{desk === null ? words.beyond : words.useHint}</span>
    </p>
  )
}
