import type { FeedVenue } from '../hosts'
import { backwards, type FundingRequest, type FundingSource } from './source'

const month = 30 * 86_400_000

/** Rows an hour, at most 744 a call: a month, over the socket that is asked for prices too. */
const deribitPage = (untilMs: number): FundingRequest => ({
  socket: 'wss://www.deribit.com/ws/api/v2',
  message: JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'public/get_funding_rate_history',
    params: { instrument_name: 'BTC-PERPETUAL', start_timestamp: untilMs - month, end_timestamp: untilMs },
  }),
})

const bybitPage = (untilMs: number): FundingRequest => ({
  address: `https://api.bybit.com/v5/market/funding/history?category=inverse&symbol=BTCUSD&limit=200&endTime=${untilMs}`,
})

/** With both ends a page is counted from the start, so that it has to be short enough for all that is in it. */
const binancePage = (untilMs: number): FundingRequest => ({
  address: `https://dapi.binance.com/dapi/v1/fundingRate?symbol=BTCUSD_PERP&limit=1000&startTime=${untilMs - month}&endTime=${untilMs}`,
})

/** All at once; the reader takes the relative rate. */
const krakenPage: FundingRequest = {
  address: 'https://futures.kraken.com/derivatives/api/v3/historical-funding-rates?symbol=PI_XBTUSD',
}

/** Some three months, at most a hundred payments a page: those before a time. Some browsers may be refused there. */
const okxPage = (untilMs: number): FundingRequest => ({
  address: `https://www.okx.com/api/v5/public/funding-rate-history?instId=BTC-USD-SWAP&limit=100&after=${untilMs}`,
})

/** The venues that give the history of their funding. */
export const fundingSources: Readonly<Partial<Record<FeedVenue, FundingSource>>> = {
  deribit: { symbol: 'BTC-PERPETUAL', first: deribitPage, next: backwards(deribitPage) },
  bybit: { symbol: 'BTCUSD', first: bybitPage, next: backwards(bybitPage) },
  binance: { symbol: 'BTCUSD_PERP', first: binancePage, next: backwards(binancePage) },
  // The payment at `after` itself is not in the page.
  okx: { symbol: 'BTC-USD-SWAP', first: okxPage, next: backwards((untilMs) => okxPage(untilMs + 1)) },
  kraken: { symbol: 'PI_XBTUSD', first: () => krakenPage, next: () => null },
}
