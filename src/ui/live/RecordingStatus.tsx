import { filled } from '../words'
import { recordingOfPage } from './liveMarketOfPage'
import { useClock } from './useClock'
import type { LiveWords } from './words.en'

/** How much of the stream has been written down so far; that no more is, once it is as much as a page should hold. */
export function RecordingStatus({ words }: { words: LiveWords }) {
  useClock(true)
  const noted = recordingOfPage.noted()
  if (noted === null) return null
  if (noted.isFull) return <strong role="status">{words.recordingFull}</strong>
  return <span className="muted">{filled(words.recorded, { count: noted.events.toLocaleString('en') })}</span>
}
