import { goTo } from '../commands/placeCommands'
import { playbackOfPage } from './liveMarketOfPage'

/** Panels that show what venues quote. */
const showing = /^#\/?(curve|best-trade|constant-maturity)\b/

/** Plays a curve or a recording where it can be seen; false where the text is neither. */
export function openStreamFile(text: string): boolean {
  const isOpened = playbackOfPage.open(text)
  if (isOpened && !showing.test(location.hash)) goTo('curve')
  return isOpened
}
