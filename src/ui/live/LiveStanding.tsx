import { useSyncExternalStore } from 'react'
import { feedVenues } from '../../market/feeds'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { filled, useWords } from '../words'
import type { VenueStates } from './liveMarket'
import { liveMarketOfPage, playbackOfPage, recordingOfPage } from './liveMarketOfPage'
import { marketNames } from './marketNames'
import { liveWords as english, type LiveWords } from './words.en'
import { liveWords as chinese } from './words.zh'

/** Which venues are on and how they stand, or what is played in their place: for whoever has closed the door. */
export default function LiveStanding() {
  const words = useWords({ en: english, zh: chinese })
  const states = useSyncExternalStore(liveMarketOfPage.subscribe, liveMarketOfPage.states)
  const playback = useSyncExternalStore(playbackOfPage.subscribe, playbackOfPage.now)
  const isRecording = useSyncExternalStore(recordingOfPage.subscribe, recordingOfPage.isOn)
  const count = useSyncExternalStore(sourcesOfPage.subscribe, () => sourcesOfPage.now().quotes.length)
  const parts =
    playback.kind === 'none' ? standings(states, words) : [playback.kind === 'replay' ? words.replay : words.savedCurve]
  return (
    <span className="live-venues__standing">
      {[
        ...(parts.length === 0 ? [words.states.off] : parts),
        ...(count === 0 ? [] : [filled(words.quoteCount, { count: `${count}` })]),
        ...(isRecording ? [words.recording] : []),
      ].join(' · ')}
    </span>
  )
}

/** The venues that are on, those of one standing together. */
const standings = (states: VenueStates, words: LiveWords): string[] =>
  (['live', 'connecting', 'waiting'] as const).flatMap((standing) => {
    const names = feedVenues.filter((venue) => states[venue]?.state === standing).map((venue) => marketNames[venue])
    return names.length === 0 ? [] : [`${names.join(', ')}: ${words.states[standing]}`]
  })
