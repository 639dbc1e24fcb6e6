import type { Instrument } from '../readers'
import type { Adapter } from './adapter'

/** What stands for dollars, in which a linear contract may be quoted. */
const dollars = ['USD', 'USDT', 'USDC']

/** Whether a contract is of the market that an adapter watches, whatever its coin. */
export const isOfMarket = ({ venue, payoff }: Pick<Adapter, 'venue' | 'payoff'>, instrument: Instrument): boolean =>
  instrument.venue === venue && (payoff === 'both' || (instrument.payoff === payoff && instrument.kind !== 'spot'))

/** The contracts on a coin, inverse and linear, and the coin itself for dollars. */
export const isOnCoin = ({ payoff, kind, quoteCurrency, ...of }: Instrument, coin: string): boolean =>
  of.coin === coin &&
  (payoff === 'inverse' || (kind === 'spot' ? quoteCurrency === 'USD' : dollars.includes(quoteCurrency)))
