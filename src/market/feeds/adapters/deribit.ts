import type { Instrument } from '../../readers'
import { inParts, oneMarket, type Adapter } from '../adapter'

const call = (id: number, method: string, params: object): string =>
  JSON.stringify({ jsonrpc: '2.0', id, method, params })

/** Everything over one socket: lists, prices and funding, without a request that the browser could block. */
export const deribit: Adapter = {
  venue: 'deribit',
  ...oneMarket,
  socket: 'wss://www.deribit.com/ws/api/v2',
  greeting: (coin) => [
    call(1, 'public/set_heartbeat', { interval: 30 }),
    call(2, 'public/get_instruments', { currency: coin, kind: 'future', expired: false }),
    call(3, 'public/get_book_summary_by_currency', { currency: coin, kind: 'future' }),
    call(5, 'public/get_instruments', { currency: 'USDC', kind: 'future', expired: false }),
  ],
  subscription: (instruments) =>
    inParts(instruments.map(channelOf), 100).map((channels, part) => call(10 + part, 'public/subscribe', { channels })),
  ping: null,
  answer: (text) => (text.includes('"test_request"') ? call(4, 'public/test', {}) : null),
}

const channelOf = ({ symbol }: Instrument): string => `ticker.${symbol}.100ms`
