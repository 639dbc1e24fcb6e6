import { inParts, noAnswer, type Adapter } from '../adapter'

/** Contracts over REST, prices over the socket of the inverse ones. */
export const bybit: Adapter = {
  venue: 'bybit',
  socket: 'wss://stream.bybit.com/v5/public/inverse',
  list: 'https://api.bybit.com/v5/market/instruments-info?category=inverse&limit=1000',
  greeting: () => [],
  subscription: (instruments) =>
    inParts(
      instruments.map(({ symbol }) => `tickers.${symbol}`),
      10,
    ).map((args) => JSON.stringify({ op: 'subscribe', args })),
  ping: { text: JSON.stringify({ op: 'ping' }), everyMs: 20_000 },
  answer: noAnswer,
}
