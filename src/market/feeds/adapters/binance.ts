import { decimal } from '../../../core'
import type { Instrument } from '../../readers'
import { noAnswer, type Adapter } from '../adapter'

const subscribe = (params: readonly string[]): string => JSON.stringify({ method: 'SUBSCRIBE', params, id: 1 })
const streamsOf = (instruments: readonly Instrument[], ...names: readonly string[]): string[] =>
  instruments.flatMap(({ symbol }) => names.map((name) => `${symbol.toLowerCase()}@${name}`))

/** fundingInfo names the perpetuals with another interval or cap; all others pay every eight hours. */
const fundingTerms = (address: string) => ({ address, otherwiseHours: decimal('8') })

/** The coin-margined futures: marks with funding, best prices, and the index of each pair. */
export const binance: Adapter = {
  venue: 'binance',
  payoff: 'inverse',
  beside: [],
  socket: 'wss://dstream.binance.com/stream',
  list: () => 'https://dapi.binance.com/dapi/v1/exchangeInfo',
  longList: 'symbols',
  fundingTerms: fundingTerms('https://dapi.binance.com/dapi/v1/fundingInfo'),
  greeting: () => [],
  subscription: (instruments) => {
    const pairs = [...new Set(instruments.map(pairOf))].map((pair) => `${pair}@indexPrice@1s`)
    return [subscribe([...streamsOf(instruments, 'markPrice@1s', 'bookTicker'), ...pairs])]
  },
  ping: null,
  answer: noAnswer,
}

const pairOf = ({ symbol }: Instrument): string => symbol.toLowerCase().replace(/_.*$/, '')

const linearStream = (path: string, name: string) => ({
  socket: `wss://fstream.binance.com/${path}/stream`,
  greeting: () => [],
  ping: null,
  answer: noAnswer,
  subscription: (instruments: readonly Instrument[]) => [subscribe(streamsOf(instruments, name))],
})

/**
 * The stablecoin-margined futures. Since 2026 best prices come over one connection, and marks, which here have the index and
 * the funding beside them, over another.
 */
export const binanceLinear: Adapter = {
  venue: 'binance',
  payoff: 'linear',
  ...linearStream('market', 'markPrice@1s'),
  list: () => 'https://fapi.binance.com/fapi/v1/exchangeInfo',
  longList: 'symbols',
  fundingTerms: fundingTerms('https://fapi.binance.com/fapi/v1/fundingInfo'),
  beside: [linearStream('public', 'bookTicker')],
}
