import { curveTextOfLink } from './linkedQuotes'
import { playbackOfPage } from './liveMarketOfPage'

/** Puts what was quoted when a link was copied in the place of live venues, as a saved curve; false where it cannot be read. */
export function openLinkedQuotes(packed: string): boolean {
  const text = curveTextOfLink(packed)
  return text !== null && playbackOfPage.open(text)
}
