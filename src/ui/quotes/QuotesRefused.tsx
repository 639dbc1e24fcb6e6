import type { QuotesFound } from '../../workers/quotesFound'
import { LeftOutList } from './LeftOutList'
import type { QuotesWords } from './words.en'

/** Why nothing was taken from a source. */
export function QuotesRefused({
  refusal: { reason, detail, leftOut },
  words,
}: {
  refusal: Extract<QuotesFound, { outcome: 'refused' }>
  words: QuotesWords
}) {
  return (
    <div role="alert" className="notice notice--warning">
      <p>
        {words.refusals[reason]}
        {detail !== '' && <span className="muted"> {detail}</span>}
      </p>
      <LeftOutList leftOut={leftOut} words={words} unfolded />
    </div>
  )
}
