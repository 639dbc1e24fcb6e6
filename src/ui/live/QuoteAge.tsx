import type { LiveQuote } from '../../calculators/sources'
import { filled } from '../words'
import type { LiveWords } from './words.en'

/** How long ago a quote came; of a replay or a file, whose now is another one, when. */
export function QuoteAge({ quote, now, words }: { quote: LiveQuote; now: number; words: LiveWords }) {
  const { receivedTime, origin, isStale } = quote
  const seconds = Math.max(0, Math.floor((now - Date.parse(receivedTime)) / 1000))
  const text = origin === 'live' ? ageText(seconds, words) : receivedTime.slice(11, 19)
  return (
    <span title={`${receivedTime.slice(0, 19).replace('T', ' ')} UTC`}>
      {text}
      {isStale && ` · ${words.stale}`}
    </span>
  )
}

const ageText = (seconds: number, words: LiveWords): string =>
  seconds < 100
    ? filled(words.seconds, { count: `${seconds}` })
    : filled(words.minutes, { count: `${Math.round(seconds / 60)}` })
