import { useEffect, useSyncExternalStore } from 'react'
import { feedVenues } from '../../market/feeds'
import { useDraftStore } from '../app/store'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { ClockLines } from '../books/ClockLines'
import { quoteClockNotes } from '../books/clockNotes'
import { booksWords as englishBooks } from '../books/words.en'
import { booksWords as chineseBooks } from '../books/words.zh'
import { useWords } from '../words'
import { CoinChoice } from './CoinChoice'
import { LiveQuotes } from './LiveQuotes'
import { liveMarketOfPage } from './liveMarketOfPage'
import { PlaybackBar } from './PlaybackBar'
import { StreamFiles } from './StreamFiles'
import { tellAlerts } from './tellAlerts'
import { marketNames } from './marketNames'
import { VenueSwitch } from './VenueSwitch'
import { liveWords as english } from './words.en'
import { liveWords as chinese } from './words.zh'

const off = { state: 'off' } as const

/** The venues with their switches, and beside them what those that are on quote, or what is played in their place. */
export default function LiveVenues() {
  const words = useWords({ en: english, zh: chinese })
  const { clock } = useWords({ en: englishBooks, zh: chineseBooks })
  const store = useDraftStore()
  useEffect(() => {
    void tellAlerts(store)
  }, [store])
  const states = useSyncExternalStore(liveMarketOfPage.subscribe, liveMarketOfPage.states)
  const quotes = useSyncExternalStore(sourcesOfPage.subscribe, () => sourcesOfPage.now().quotes)
  return (
    <div className="live-venues__parts">
      <div className="stack">
        <p className="muted small">{words.intro}</p>
        <ul className="venue-switches">
          {feedVenues.map((venue) => (
            <VenueSwitch
              key={venue}
              venue={venue}
              words={words}
              name={marketNames[venue]}
              state={states[venue] ?? off}
              market={liveMarketOfPage}
            />
          ))}
        </ul>
        <CoinChoice words={words} />
      </div>
      <div className="stack">
        <StreamFiles words={words} hasQuotes={quotes.length > 0} />
        <PlaybackBar words={words} quotes={quotes} />
        <ClockLines notes={quoteClockNotes(quotes)} words={clock} />
        <LiveQuotes quotes={quotes} words={words} />
      </div>
    </div>
  )
}
