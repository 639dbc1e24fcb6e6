import { useSyncExternalStore } from 'react'
import { feedVenues, fundingSources, type FeedVenue } from '../../market/feeds'
import { liveMarketOfPage } from '../live/liveMarketOfPage'
import { marketNames } from '../live/marketNames'
import { filled } from '../words'
import type { HistoryWords } from './words.en'

/** A button for each venue that is on and has a funding history; where none is, how to turn one on. */
export function VenueFetch({ words, onFetch }: { words: HistoryWords; onFetch: (venue: FeedVenue) => void }) {
  const states = useSyncExternalStore(liveMarketOfPage.subscribe, liveMarketOfPage.states)
  const on = feedVenues.filter(
    (venue) => fundingSources[venue] !== undefined && (states[venue]?.state ?? 'off') !== 'off',
  )
  if (on.length === 0) return <span className="muted">{words.fetchHint}</span>
  return on.map((venue) => (
    <button key={venue} type="button" className="button" onClick={() => onFetch(venue)}>
      {filled(words.fetch, { venue: marketNames[venue] })}
    </button>
  ))
}
