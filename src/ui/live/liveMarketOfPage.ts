import { browserSurroundings, feedVenues, recorder } from '../../market/feeds'
import { deskCoin } from '../../desk/deskCoin'
import { lastOverStream } from '../../desk/stream'
import { basisLibrary } from '../../market/library'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { basisKeeper } from './basisKeeper'
import { liveMarket } from './liveMarket'
import { playback } from './playback'
import { recording } from './recording'

sourcesOfPage.followBy(lastOverStream())

const keeper = basisKeeper({ library: basisLibrary(), onPasts: sourcesOfPage.takePast })
void keeper.open(new Date(browserSurroundings.now()).toISOString())

const tape = recorder(browserSurroundings)

/** The page's own: bitcoin, until another coin is chosen. */
export const liveMarketOfPage = liveMarket({
  surroundings: tape.surroundings,
  page: browserSurroundings,
  coin: deskCoin,
  origin: 'live',
  onQuotes: (quotes) => {
    sourcesOfPage.takeQuotes(quotes)
    keeper.take(quotes)
  },
  onFirst: () => playbackOfPage.close(),
})

export const playbackOfPage = playback({
  page: browserSurroundings,
  onQuotes: sourcesOfPage.takeQuotes,
  onOpen: () => {
    for (const venue of feedVenues) liveMarketOfPage.turnOff(venue)
  },
})

export const recordingOfPage = recording({ tape, market: liveMarketOfPage })
