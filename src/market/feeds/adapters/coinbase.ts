import { noAnswer, oneMarket, type Adapter } from '../adapter'

/** The spot price in dollars. */
export const coinbase: Adapter = {
  venue: 'coinbase',
  ...oneMarket,
  socket: 'wss://ws-feed.exchange.coinbase.com',
  greeting: (coin) => [
    JSON.stringify({
      type: 'subscribe',
      product_ids: [`${coin}-USD`],
      channels: ['ticker', 'heartbeat', 'status'],
    }),
  ],
  subscription: () => [],
  ping: null,
  answer: noAnswer,
}
