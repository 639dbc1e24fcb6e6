import type { Taking } from '../../calculators/details'
import { farLeg, nearLeg } from '../../calculators/rollLegs'
import type { LiveQuote, QuoteSnapshot } from '../../calculators/sources'
import { takenTexts } from '../../calculators/takenTexts'
import { deskOf } from '../../desk/draftOf'
import { followingTexts, streamOf } from '../../desk/stream'
import { useDesk } from '../app/store'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { filled } from '../words'
import { FollowFunding } from './FollowFunding'
import type { LiveWords } from './words.en'

type QuoteActsProps = { quote: LiveQuote; quotes: QuoteSnapshot; words: LiveWords }

/** Beside a quote: the desk follows it, or the roll takes it as its near or its far leg. */
export function QuoteActs({ quote, quotes, words }: QuoteActsProps) {
  if (quote.kind === 'perpetual') return <FollowFunding quote={quote} words={words} />
  return quote.kind === 'future' && <FutureActs quote={quote} quotes={quotes} words={words} />
}

function FutureActs({ quote, quotes, words }: QuoteActsProps) {
  const { symbol, isStale } = quote
  const fillIn = useDesk((state) => state.fillIn)
  const desk = useDesk((state) => state.desk)
  const roll = useDesk(({ panels }) => panels['roll-desk'])
  const isFollowed = streamOf(desk, { field: 'futuresPrice', quotes })?.quote === quote
  const taken = takenTexts(quote, quotes)
  if (taken === null || (isStale && !isFollowed)) return null
  const near = isStale ? null : nearLeg(quote, quotes)
  const far = isStale ? null : farLeg(quote, quotes, { desk: deskOf(sourcesOfPage.streamed(desk)), roll: roll ?? {} })
  return (
    <span className="quote-acts">
      <button
        type="button"
        className="button small"
        aria-pressed={isFollowed}
        aria-label={filled(words.followSymbol, { symbol })}
        title={filled(words.followSymbol, { symbol })}
        onClick={() => fillIn({ desk: isFollowed ? taken : followingTexts(taken, quote), notice: 'quotes-taken' })}
      >
        {words.follow}
      </button>
      <LegAct taking={near} name={words.near} label={filled(words.nearLeg, { symbol })} />
      <LegAct taking={far} name={words.far} label={filled(words.farLeg, { symbol })} />
    </span>
  )
}

/** Takes a quote as a leg of the roll, where it may be one. */
function LegAct({ taking, name, label }: { taking: Taking | null; name: string; label: string }) {
  const fillIn = useDesk((state) => state.fillIn)
  if (taking === null) return null
  return (
    <button
      type="button"
      className="button small"
      aria-label={label}
      title={label}
      onClick={() => fillIn({ ...taking, notice: 'quotes-taken' })}
    >
      {name}
    </button>
  )
}
