import type { MarketVenue } from '../../../../src/market/readers'
import type { Written } from './written'

export type Write = (figure: string) => Written

/** A kind of message: its payload for any figures in any notation, and what it must be read as, whatever they are. */
export type Frame<Figures, Says> = {
  venue: MarketVenue
  name: string
  payload: (figures: Figures, write: Write) => unknown
  says: Says
}

/** Frames as a table of cases, each under its venue and its name. */
export const titled = <F extends Pick<Frame<never, unknown>, 'venue' | 'name'>>(frames: readonly F[]) =>
  frames.map((frame) => ({ frame, title: `${frame.venue}: ${frame.name}` }))
