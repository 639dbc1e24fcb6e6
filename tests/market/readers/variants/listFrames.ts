import type { MarketVenue } from '../../../../src/market/readers'
import type { Written } from './written'

/** What of a list differs from contract to contract. */
export type ListFigures = { size: string; lot: string; tick: string; expiry: unknown }

/** A kind of contract in a list, and what it must be read as. */
export type ListFrame = {
  name: string
  venue: MarketVenue
  frame: (figures: ListFigures, write: (figure: string) => Written) => unknown
  payoff: 'inverse' | 'linear'
  coin: string
  marginCurrency: string
  /** Sizes in coins or dollars alone, where the venue has no contracts. */
  hasNoSize?: true
}

const deribit = (row: object) => ({
  jsonrpc: '2.0',
  id: 2,
  result: [{ kind: 'future', is_active: true, state: 'open', ...row }],
})
const bybit = (row: object) => ({
  retCode: 0,
  result: { category: 'x', list: [{ status: 'Trading', ...row }] },
  time: 1,
})
const binance = (row: object) => ({ timezone: 'UTC', rateLimits: [], symbols: [row] })
const okx = (row: object) => ({
  arg: { channel: 'instruments', instType: 'FUTURES' },
  data: [{ state: 'live', ...row }],
})
const kraken = (row: object) => ({ result: 'success', instruments: [{ tradeable: true, marginLevels: [], ...row }] })

export const listFrames: readonly ListFrame[] = [
  {
    name: 'inverse future',
    venue: 'deribit',
    frame: ({ size, lot, tick, expiry }, write) =>
      deribit({
        ...{ instrument_name: 'ETH-25DEC26', base_currency: 'ETH', quote_currency: 'USD', settlement_currency: 'ETH' },
        ...{ instrument_type: 'reversed', settlement_period: 'month', expiration_timestamp: expiry },
        ...{
          contract_size: write(size),
          min_trade_amount: write(`${Number(size) * Number(lot)}`),
          tick_size: write(tick),
        },
      }),
    payoff: 'inverse',
    coin: 'ETH',
    marginCurrency: 'ETH',
  },
  {
    name: 'inverse future',
    venue: 'bybit',
    frame: ({ lot, tick, expiry }, write) =>
      bybit({
        ...{
          symbol: 'BTCUSDZ26',
          contractType: 'InverseFutures',
          baseCoin: 'BTC',
          quoteCoin: 'USD',
          settleCoin: 'BTC',
        },
        ...{ deliveryTime: expiry, deliveryFeeRate: '0.0005', fundingInterval: 0 },
        ...{ priceFilter: { tickSize: write(tick) }, lotSizeFilter: { minOrderQty: '1', qtyStep: write(lot) } },
      }),
    payoff: 'inverse',
    coin: 'BTC',
    marginCurrency: 'BTC',
    hasNoSize: true,
  },
  {
    name: 'inverse future',
    venue: 'binance',
    frame: ({ size, lot, tick, expiry }, write) =>
      binance({
        ...{ symbol: 'BTCUSD_261225', pair: 'BTCUSD', baseAsset: 'BTC', quoteAsset: 'USD', marginAsset: 'BTC', st: 2 },
        ...{
          contractType: 'CURRENT_QUARTER',
          contractStatus: 'TRADING',
          deliveryDate: expiry,
          contractSize: write(size),
        },
        maintMarginPercent: write('2.5'),
        filters: [
          { filterType: 'PRICE_FILTER', tickSize: write(tick) },
          { filterType: 'LOT_SIZE', stepSize: write(lot) },
        ],
      }),
    payoff: 'inverse',
    coin: 'BTC',
    marginCurrency: 'BTC',
  },
  {
    name: 'linear future',
    venue: 'binance',
    frame: ({ lot, tick, expiry }, write) =>
      binance({
        ...{
          symbol: 'BTCUSDT_261225',
          pair: 'BTCUSDT',
          baseAsset: 'BTC',
          quoteAsset: 'USDT',
          marginAsset: 'USDT',
          st: 1,
        },
        ...{ contractType: 'NEXT_QUARTER', status: 'TRADING', deliveryDate: expiry },
        filters: [
          { filterType: 'PRICE_FILTER', tickSize: write(tick) },
          { filterType: 'LOT_SIZE', stepSize: write(lot) },
        ],
      }),
    payoff: 'linear',
    coin: 'BTC',
    marginCurrency: 'USDT',
    hasNoSize: true,
  },
  {
    name: 'future in USDⓈ',
    venue: 'okx',
    frame: ({ size, lot, tick, expiry }, write) =>
      okx({
        ...{
          instId: 'BTC-USD_UM-261225',
          instType: 'FUTURES',
          uly: 'BTC-USD',
          instFamily: 'BTC-USD_UM',
          ruleType: 'normal',
        },
        ...{ ctType: 'linear', ctVal: write(size), ctMult: write('1'), settleCcy: 'USDⓈ', expTime: expiry },
        ...{ lotSz: write(lot), tickSz: write(tick), minSz: '1', alias: 'quarter', baseCcy: '', stk: '' },
      }),
    payoff: 'linear',
    coin: 'BTC',
    marginCurrency: 'USDⓈ',
  },
  {
    name: 'inverse future',
    venue: 'kraken',
    frame: ({ size, tick, expiry }, write) =>
      kraken({
        ...{ symbol: 'FI_XBTUSD_261225', type: 'futures_inverse', lastTradingTime: expiry, impactMidSize: 1 },
        ...{ contractSize: write(size), tickSize: write(tick) },
      }),
    payoff: 'inverse',
    coin: 'BTC',
    marginCurrency: 'BTC',
  },
]
