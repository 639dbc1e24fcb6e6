import type { Instrument } from '../../readers'
import { noAnswer, type Adapter } from '../adapter'

/** The coin-margined futures: marks with funding, best prices, and the index of each pair. */
export const binance: Adapter = {
  venue: 'binance',
  socket: 'wss://dstream.binance.com/stream',
  list: 'https://dapi.binance.com/dapi/v1/exchangeInfo',
  greeting: () => [],
  subscription: (instruments) => {
    const pairs = [...new Set(instruments.map(pairOf))].map((pair) => `${pair}@indexPrice@1s`)
    const params = [
      ...instruments.flatMap(({ symbol }) => [
        `${symbol.toLowerCase()}@markPrice@1s`,
        `${symbol.toLowerCase()}@bookTicker`,
      ]),
      ...pairs,
    ]
    return [JSON.stringify({ method: 'SUBSCRIBE', params, id: 1 })]
  },
  ping: null,
  answer: noAnswer,
}

const pairOf = ({ symbol }: Instrument): string => symbol.toLowerCase().replace(/_.*$/, '')
