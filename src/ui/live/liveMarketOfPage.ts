import { browserSurroundings } from '../../market/feeds'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { liveMarket } from './liveMarket'

/** The page's own: bitcoin, until there is a choice. */
export const liveMarketOfPage = liveMarket({
  surroundings: browserSurroundings,
  coin: 'BTC',
  onQuotes: sourcesOfPage.takeQuotes,
})
