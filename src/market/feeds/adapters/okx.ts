import type { Instrument } from '../../readers'
import { inParts, noAnswer, oneMarket, type Adapter } from '../adapter'

const subscribe = (args: readonly object[]): string => JSON.stringify({ op: 'subscribe', args })

/** Everything over one socket, which is closed after thirty silent seconds. */
export const okx: Adapter = {
  venue: 'okx',
  ...oneMarket,
  socket: 'wss://ws.okx.com:8443/ws/v5/public',
  greeting: (coin) => [
    subscribe([
      { channel: 'instruments', instType: 'FUTURES' },
      { channel: 'instruments', instType: 'SWAP' },
      ...['USD', 'USDT', 'USDC'].map((dollars) => ({ channel: 'index-tickers', instId: `${coin}-${dollars}` })),
    ]),
  ],
  subscription: (instruments) => inParts(instruments.flatMap(channelsOf), 60).map(subscribe),
  ping: { text: 'ping', everyMs: 20_000 },
  answer: noAnswer,
}

function channelsOf({ symbol: instId, kind }: Instrument): object[] {
  const channels = ['tickers', 'mark-price', 'open-interest', ...(kind === 'perpetual' ? ['funding-rate'] : [])]
  return channels.map((channel) => ({ channel, instId }))
}
