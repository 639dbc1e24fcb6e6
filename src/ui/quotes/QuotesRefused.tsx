import type { LeftOutReason } from '../../market/readers'
import type { QuotesFound } from '../../workers/quotesFound'
import { rowsOf } from '../../workers/rowPages'
import { filled } from '../words'
import { LeftOutList } from './LeftOutList'
import type { QuotesWords } from './words.en'

type QuotesRefusedProps = { refusal: Extract<QuotesFound, { outcome: 'refused' }>; words: QuotesWords }

/** What is wrong with the kind of a contract, not with how its row is written. */
const ofOtherKind: ReadonlySet<LeftOutReason> = new Set<LeftOutReason>([
  ...(['spread', 'option', 'not-a-future', 'not-btc', 'not-usd', 'not-inverse', 'no-price', 'closed'] as const),
])

/** Why nothing was taken from a source. */
export function QuotesRefused({ refusal: { reason, detail, leftOut }, words }: QuotesRefusedProps) {
  const first = reason === 'no-usable-contract' ? rowsOf(leftOut)(0) : undefined
  const isRow = first !== undefined && !ofOtherKind.has(first.reason)
  return (
    <div role="alert" className="notice notice--warning">
      <p>
        {isRow ? filled(words.noRow, { reason: words.reasons[first.reason] }) : words.refusals[reason]}
        {detail !== '' && <span className="muted"> {detail}</span>}
      </p>
      <LeftOutList leftOut={leftOut} words={words} />
    </div>
  )
}
