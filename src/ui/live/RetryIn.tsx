import { useState } from 'react'
import { filled } from '../words'
import { useClock } from './useClock'
import type { LiveWords } from './words.en'

/** Seconds to the next try, counted down: for the eye, as it would never fall silent. */
export function RetryIn({ ms, words }: { ms: number; words: LiveWords }) {
  const [startMs] = useState(() => Date.now())
  const left = Math.max(0, Math.ceil((startMs + ms - useClock(true)) / 1000))
  return (
    <span className="muted" aria-hidden="true">
      {filled(words.retry, { seconds: `${left}` })}
    </span>
  )
}
