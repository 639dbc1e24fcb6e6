import { browserSurroundings, feedVenues, recorder } from '../../market/feeds'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { liveMarket } from './liveMarket'
import { playback } from './playback'
import { recording } from './recording'

const tape = recorder(browserSurroundings)

/** The page's own: bitcoin, until there is a choice. */
export const liveMarketOfPage = liveMarket({
  ...{ surroundings: tape.surroundings, page: browserSurroundings, coin: 'BTC', origin: 'live' },
  onQuotes: sourcesOfPage.takeQuotes,
  onFirst: () => playbackOfPage.close(),
})

export const playbackOfPage = playback({
  page: browserSurroundings,
  onQuotes: sourcesOfPage.takeQuotes,
  onOpen: () => {
    for (const venue of feedVenues) liveMarketOfPage.turnOff(venue)
  },
})

export const recordingOfPage = recording({ tape, market: liveMarketOfPage, coin: 'BTC' })
