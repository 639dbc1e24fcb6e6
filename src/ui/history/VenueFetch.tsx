import { useSyncExternalStore } from 'react'
import { feedVenues, fundingSources, type FeedVenue } from '../../market/feeds'
import { liveMarketOfPage } from '../live/liveMarketOfPage'
import { marketNames } from '../live/marketNames'
import { VenueSwitch } from '../live/VenueSwitch'
import { liveWords as english } from '../live/words.en'
import { liveWords as chinese } from '../live/words.zh'
import { filled, useWords } from '../words'
import type { HistoryWords } from './words.en'

const off = { state: 'off' } as const
const withFunding = feedVenues.filter((venue) => fundingSources[venue] !== undefined)

/** A button for each venue that is on and has a funding history, and behind a door the switches that turn one on. */
export function VenueFetch({ words, onFetch }: { words: HistoryWords; onFetch: (venue: FeedVenue) => void }) {
  const live = useWords({ en: english, zh: chinese })
  const states = useSyncExternalStore(liveMarketOfPage.subscribe, liveMarketOfPage.states)
  return (
    <>
      {withFunding
        .filter((venue) => (states[venue] ?? off).state !== 'off')
        .map((venue) => (
          <button key={venue} type="button" className="button" onClick={() => onFetch(venue)}>
            {filled(words.fetch, { venue: marketNames[venue] })}
          </button>
        ))}
      <details className="import__venues">
        <summary>{words.venues}</summary>
        <p className="muted small">{live.intro}</p>
        <ul className="venue-switches">
          {withFunding.map((venue) => (
            <VenueSwitch
              key={venue}
              venue={venue}
              words={live}
              name={marketNames[venue]}
              state={states[venue] ?? off}
              market={liveMarketOfPage}
            />
          ))}
        </ul>
      </details>
    </>
  )
}
