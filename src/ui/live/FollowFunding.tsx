import type { LiveQuote } from '../../calculators/sources'
import { followedFunding, fundingTexts } from '../../desk/follow/funding'
import { fundingKey } from '../../desk/streamKey'
import { useDesk } from '../app/store'
import { filled } from '../words'
import type { LiveWords } from './words.en'

/** Lets the panels follow the funding of a perpetual, or ends it. */
export function FollowFunding({ quote, words }: { quote: LiveQuote; words: LiveWords }) {
  const fillIn = useDesk((state) => state.fillIn)
  const isFollowed = useDesk(({ desk }) => followedFunding(desk, [quote])?.quote === quote)
  const texts = fundingTexts(quote)
  if (texts === null || (quote.isStale && !isFollowed)) return null
  return (
    <span className="quote-acts">
      <button
        type="button"
        className="button small"
        aria-pressed={isFollowed}
        aria-label={filled(words.followFunding, { symbol: quote.symbol })}
        onClick={() => fillIn({ desk: isFollowed ? { [fundingKey]: '' } : texts })}
      >
        {words.follow}
      </button>
    </span>
  )
}
