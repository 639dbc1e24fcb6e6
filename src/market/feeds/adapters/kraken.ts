import { noAnswer, oneMarket, type Adapter } from '../adapter'

/** The futures: contracts over REST, prices over the socket, whose frames have the relative funding. */
export const kraken: Adapter = {
  venue: 'kraken',
  ...oneMarket,
  socket: 'wss://futures.kraken.com/ws/v1',
  list: () => 'https://futures.kraken.com/derivatives/api/v3/instruments',
  longList: 'instruments',
  greeting: () => [],
  subscription: (instruments) => [
    JSON.stringify({ event: 'subscribe', feed: 'ticker', product_ids: instruments.map(({ symbol }) => symbol) }),
    JSON.stringify({ event: 'subscribe', feed: 'heartbeat' }),
  ],
  ping: null,
  answer: noAnswer,
}
