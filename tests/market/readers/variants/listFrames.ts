import { binanceList, bybitBody, deribitResult, krakenBody, okxChannel } from '../envelopes'
import type { Frame } from './frame'

/** What of a list differs from contract to contract. */
export type ListFigures = { size: string; lot: string; tick: string; expiry: unknown }

/** A kind of contract in a list. */
export type ListFrame = Frame<ListFigures, { payoff: 'inverse' | 'linear'; coin: string; marginCurrency: string }> & {
  /** Sizes in coins or dollars alone, where the venue has no contracts. */
  hasNoSize?: true
}

const deribit = (row: object) => deribitResult([{ kind: 'future', is_active: true, state: 'open', ...row }])
const bybit = (row: object) => bybitBody({ category: 'x', list: [{ status: 'Trading', ...row }], time: 1 })
const okx = (row: object) => okxChannel({ channel: 'instruments', instType: 'FUTURES' }, { state: 'live', ...row })
const kraken = (row: object) => krakenBody({ instruments: [{ tradeable: true, marginLevels: [], ...row }] }, undefined)
/** The steps of sizes and prices, as Binance lists them. */
const filters = (tickSize: unknown, stepSize: unknown) => [
  { filterType: 'PRICE_FILTER', tickSize },
  { filterType: 'LOT_SIZE', stepSize },
]

export const listFrames: readonly ListFrame[] = [
  {
    name: 'inverse future',
    venue: 'deribit',
    payload: ({ size, lot, tick, expiry }, write) =>
      deribit({
        ...{ instrument_name: 'ETH-25DEC26', base_currency: 'ETH', quote_currency: 'USD', settlement_currency: 'ETH' },
        ...{ instrument_type: 'reversed', settlement_period: 'month', expiration_timestamp: expiry },
        ...{
          contract_size: write(size),
          min_trade_amount: write(`${Number(size) * Number(lot)}`),
          tick_size: write(tick),
        },
      }),
    says: { payoff: 'inverse', coin: 'ETH', marginCurrency: 'ETH' },
  },
  {
    name: 'inverse future',
    venue: 'bybit',
    payload: ({ lot, tick, expiry }, write) =>
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
    says: { payoff: 'inverse', coin: 'BTC', marginCurrency: 'BTC' },
    hasNoSize: true,
  },
  {
    name: 'inverse future',
    venue: 'binance',
    payload: ({ size, lot, tick, expiry }, write) =>
      binanceList({
        ...{ symbol: 'BTCUSD_261225', pair: 'BTCUSD', baseAsset: 'BTC', quoteAsset: 'USD', marginAsset: 'BTC', st: 2 },
        ...{
          contractType: 'CURRENT_QUARTER',
          contractStatus: 'TRADING',
          deliveryDate: expiry,
          contractSize: write(size),
        },
        maintMarginPercent: write('2.5'),
        filters: filters(write(tick), write(lot)),
      }),
    says: { payoff: 'inverse', coin: 'BTC', marginCurrency: 'BTC' },
  },
  {
    name: 'linear future',
    venue: 'binance',
    payload: ({ lot, tick, expiry }, write) =>
      binanceList({
        ...{
          symbol: 'BTCUSDT_261225',
          pair: 'BTCUSDT',
          baseAsset: 'BTC',
          quoteAsset: 'USDT',
          marginAsset: 'USDT',
          st: 1,
        },
        ...{ contractType: 'NEXT_QUARTER', status: 'TRADING', deliveryDate: expiry },
        filters: filters(write(tick), write(lot)),
      }),
    says: { payoff: 'linear', coin: 'BTC', marginCurrency: 'USDT' },
    hasNoSize: true,
  },
  {
    name: 'future in USDⓈ',
    venue: 'okx',
    payload: ({ size, lot, tick, expiry }, write) =>
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
    says: { payoff: 'linear', coin: 'BTC', marginCurrency: 'USDⓈ' },
  },
  {
    name: 'inverse future',
    venue: 'kraken',
    payload: ({ size, tick, expiry }, write) =>
      kraken({
        ...{ symbol: 'FI_XBTUSD_261225', type: 'futures_inverse', lastTradingTime: expiry, impactMidSize: 1 },
        ...{ contractSize: write(size), tickSize: write(tick) },
      }),
    says: { payoff: 'inverse', coin: 'BTC', marginCurrency: 'BTC' },
  },
]
