import { useSyncExternalStore } from 'react'
import { feedVenues } from '../../market/feeds'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { useDictionary } from '../words'
import { LiveQuotes } from './LiveQuotes'
import { liveMarketOfPage } from './liveMarketOfPage'
import { venueNames } from './venueNames'
import { VenueSwitch } from './VenueSwitch'
import { liveWords as english } from './words.en'
import { liveWords as chinese } from './words.zh'

const off = { state: 'off' } as const

/** The venues with their switches, and what those that are on quote. */
export default function LiveVenues() {
  const { language } = useDictionary()
  const words = language === 'zh' ? chinese : english
  const states = useSyncExternalStore(liveMarketOfPage.subscribe, liveMarketOfPage.states)
  const quotes = useSyncExternalStore(sourcesOfPage.subscribe, () => sourcesOfPage.now().quotes)
  return (
    <>
      <p className="muted">{words.intro}</p>
      <ul className="venue-switches">
        {feedVenues.map((venue) => (
          <VenueSwitch
            key={venue}
            {...{ venue, words, name: venueNames[venue], state: states[venue] ?? off, market: liveMarketOfPage }}
          />
        ))}
      </ul>
      <LiveQuotes quotes={quotes} words={words} />
    </>
  )
}
