import { inParts, noAnswer, type Adapter } from '../adapter'

const listOf = (query: string) => `https://api.bybit.com/v5/market/instruments-info?${query}&limit=1000`

/** Contracts over REST, prices over the socket of their category. */
const category = (payoff: 'inverse' | 'linear', list: Adapter['list']): Adapter => ({
  venue: 'bybit',
  payoff,
  list,
  longList: null,
  beside: [],
  fundingTerms: null,
  socket: `wss://stream.bybit.com/v5/public/${payoff}`,
  greeting: () => [],
  subscription: (instruments) =>
    inParts(
      instruments.map(({ symbol }) => `tickers.${symbol}`),
      10,
    ).map((args) => JSON.stringify({ op: 'subscribe', args })),
  ping: { text: JSON.stringify({ op: 'ping' }), everyMs: 20_000 },
  answer: noAnswer,
})

/** Few contracts, of all coins: the list says on which coins there are any. */
export const bybit = category('inverse', () => listOf('category=inverse'))

/** Contracts by the hundred, so that only those of the coin are asked for. */
export const bybitLinear = category('linear', (coin) => listOf(`category=linear&baseCoin=${coin}`))
