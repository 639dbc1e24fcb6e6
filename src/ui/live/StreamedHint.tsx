import { useSyncExternalStore } from 'react'
import { followedFunding } from '../../desk/follow/funding'
import { useDesk } from '../app/store'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { filled, useWords } from '../words'
import { isQuotedNow } from './isQuotedNow'
import { standingOf } from './standingOf'
import { liveWords as english } from './words.en'
import { liveWords as chinese } from './words.zh'

/** Whose funding a field follows, and a word where that runs no more. */
export function StreamedHint({ title }: { title: string }) {
  const words = useWords({ en: english, zh: chinese })
  const desk = useDesk((state) => state.desk)
  const quotes = useSyncExternalStore(sourcesOfPage.subscribe, () => sourcesOfPage.now().quotes)
  const followed = followedFunding(desk, quotes)
  if (followed === null) return null
  const { venue, symbol, quote } = followed
  const isNow = isQuotedNow(quote)
  return (
    <span className={`field__hint field__hint--follows${isNow ? '' : ' field__hint--old'}`} title={title}>
      = {isNow ? symbol : filled(words.fundingOf, { symbol, state: standingOf(quote, { venue, quotes, words }) })}
    </span>
  )
}
