import { bybitBody, bybitTopic } from '../envelopes'
import { badField, ms, refused, sourceTime, type UnusualFrames } from './frame'

const of = (symbol: string) => ({ venue: 'bybit', symbol, sourceTime })
const ticker = (symbol: string, type: string, data: object) =>
  bybitTopic({ topic: `tickers.${symbol}`, type, ts: ms, data: { symbol, ...data } })
const rest = (category: string, ...list: unknown[]) => bybitBody({ category, list, time: ms })
const listed = {
  symbol: 'ETHUSDZ26',
  contractType: 'InverseFutures',
  status: 'Trading',
  baseCoin: 'ETH',
  quoteCoin: 'USD',
  launchTime: '1750000000000',
  deliveryTime: '1798185600000',
  deliveryFeeRate: '0.0005',
  priceScale: '2',
  leverageFilter: { minLeverage: '1', maxLeverage: '25.00', leverageStep: '0.01' },
  priceFilter: { minPrice: '0.05', maxPrice: '99999.9', tickSize: '0.05' },
  lotSizeFilter: { maxOrderQty: '1000000', minOrderQty: '1', qtyStep: '1', minNotionalValue: '' },
  unifiedMarginTrade: true,
  fundingInterval: 0,
  settleCoin: 'ETH',
  copyTrading: 'none',
  upperFundingRate: '',
  lowerFundingRate: '',
  isPreListing: false,
  preListingInfo: null,
  displayName: 'ETHUSD-25DEC26',
}
const dated = {
  ...{ venue: 'bybit', symbol: 'ETHUSDZ26', payoff: 'inverse', kind: 'future', coin: 'ETH', quoteCurrency: 'USD' },
  ...{ marginCurrency: 'ETH', expiry: '2026-12-25T08:00:00.000Z', multiplier: '1', lotSize: '1', tickSize: '0.05' },
}
const paysEach = (symbol: string, minutes: number) => ({
  ...{ ...listed, symbol, contractType: 'LinearPerpetual', quoteCoin: 'USDT', settleCoin: 'USDT', deliveryTime: '0' },
  ...{ fundingInterval: minutes, lotSizeFilter: { minOrderQty: '0.01', qtyStep: '0.01' } },
})

export const bybitFrames: UnusualFrames = {
  venue: 'bybit',
  frames: [
    {
      title: 'a delta of the ask alone',
      payload: ticker('BTCUSD', 'delta', { ask1Price: '64000.50', ask1Size: '7' }),
      says: { quotes: [{ ...of('BTCUSD'), ask: '64000.5' }] },
    },
    {
      title: 'a delta of sizes alone',
      payload: ticker('BTCUSD', 'delta', { bid1Size: '7', turnover24h: '1', volume24h: '2' }),
      says: { quotes: [of('BTCUSD')] },
    },
    {
      title: 'a delta in which the ask side has gone, and the funding has moved',
      payload: ticker('XRPUSD', 'delta', { ask1Price: '', fundingRate: '-0.00000150', nextFundingTime: `${ms}` }),
      says: {
        quotes: [{ ...of('XRPUSD'), ask: null }],
        fundings: [{ ...of('XRPUSD'), rate: '-0.0000015', nextTime: sourceTime }],
      },
    },
    {
      title: 'a ticker in its last half hour before delivery',
      payload: ticker('BTCUSDZ26', 'snapshot', {
        ...{
          lastPrice: '64001.00',
          indexPrice: '64000.10',
          markPrice: '64000.20',
          openInterest: '15000000',
          openInterestValue: '234.3',
        },
        ...{
          fundingRate: '',
          nextFundingTime: '0',
          predictedDeliveryPrice: '64000.05',
          basisRate: '0.00001',
          basis: '0.9',
        },
        ...{
          deliveryFeeRate: '0.0005',
          deliveryTime: '2026-12-25T08:00:00Z',
          bid1Price: '64000.50',
          ask1Price: '64001.00',
        },
        ...{ preOpenPrice: '', curPreListingPhase: '', fundingIntervalHour: '', fundingCap: '' },
      }),
      says: {
        quotes: [
          {
            ...of('BTCUSDZ26'),
            bid: '64000.5',
            ask: '64001',
            last: '64001',
            mark: '64000.2',
            index: '64000.1',
            openInterest: '15000000',
          },
        ],
        fundings: [{ ...of('BTCUSDZ26'), rate: null, nextTime: null, cap: null, floor: null }],
      },
    },
    {
      title: 'a perpetual that pays every hour, at a very small price',
      payload: rest('linear', {
        ...{
          symbol: '1000PEPEUSDT',
          lastPrice: '1.2e-5',
          indexPrice: '0.0000119',
          markPrice: '0.0000120',
          bid1Price: '0.0000119',
          ask1Price: '0.0000121',
        },
        ...{
          openInterest: '9000000000000',
          fundingRate: '0.00005',
          nextFundingTime: `${ms}`,
          fundingIntervalHour: '1',
          fundingCap: '0.02',
        },
        ...{ predictedDeliveryPrice: '', basisRate: '', deliveryTime: '0', basis: '', deliveryFeeRate: '' },
      }),
      says: {
        quotes: [
          {
            ...of('1000PEPEUSDT'),
            bid: '0.0000119',
            ask: '0.0000121',
            last: '0.000012',
            mark: '0.000012',
            index: '0.0000119',
            openInterest: '9000000000000',
          },
        ],
        fundings: [
          {
            ...of('1000PEPEUSDT'),
            rate: '0.00005',
            nextTime: sourceTime,
            intervalHours: '1',
            cap: '0.02',
            floor: '-0.02',
          },
        ],
      },
    },
    {
      title: 'contracts that pay every one, two, four and eight hours, beside a dated one and one that is closed',
      payload: rest(
        'linear',
        ...[60, 120, 240, 480].map((minutes) => paysEach(`P${minutes}USDT`, minutes)),
        listed,
        { ...listed, status: 'Closed' },
        { ...listed, status: 'Delivering' },
        { ...paysEach('NEWUSDT', 240), status: 'PreLaunch', isPreListing: true },
      ),
      says: {
        instruments: [
          ...[1, 2, 4, 8].map((hours) => ({
            ...{ ...dated, symbol: `P${hours * 60}USDT`, payoff: 'linear', kind: 'perpetual', quoteCurrency: 'USDT' },
            ...{ marginCurrency: 'USDT', expiry: null, lotSize: '0.01', fundingIntervalHours: `${hours}` },
          })),
          dated,
        ],
      },
    },
    {
      title: 'a dated contract without its day',
      payload: rest('inverse', { ...listed, deliveryTime: '0' }),
      says: badField('ETHUSDZ26: expiry'),
    },
    {
      title: 'options of either notation',
      payload: rest(
        'option',
        { ...listed, symbol: 'BTC-26DEC26-100000-C-USDT', optionsType: 'Call' },
        { symbol: 'BTC-26DEC26-100000-P', bid1Price: '1' },
      ),
      says: {},
    },
    {
      title: 'a ticker of an option',
      payload: ticker('BTC-26DEC26-100000-C-USDT', 'snapshot', { markPrice: 'x', delta: '' }),
      says: {},
    },
    {
      title: 'a ticker of the spot market, which has no best prices',
      payload: ticker('BTCUSDT', 'snapshot', { lastPrice: '64000.1', volume24h: '1', usdIndexPrice: '' }),
      says: { quotes: [{ ...of('BTCUSDT'), last: '64000.1', index: null }] },
    },
    {
      title: 'a book of which nothing is left on one side',
      payload: {
        topic: 'orderbook.1.BTCUSD',
        type: 'snapshot',
        ts: ms,
        cts: ms,
        data: { s: 'BTCUSD', b: [], a: [['64000.50', '1.5e2']], u: 7, seq: 9 },
      },
      says: {
        books: [
          { ...of('BTCUSD'), kind: 'snapshot', bids: [], asks: [['64000.5', '150']], sizeUnit: 'usd', sequence: '7' },
        ],
      },
    },
    {
      title: 'a book with sizes that are for private persons in a third place',
      payload: {
        topic: 'orderbook.rpi.BTCUSDT',
        type: 'delta',
        ts: ms,
        data: { s: 'BTCUSDT', b: [['64000.50', '1', '0.5']], a: [], u: 8, seq: 9 },
      },
      says: {
        books: [
          { ...of('BTCUSDT'), kind: 'delta', bids: [['64000.5', '1']], asks: [], sizeUnit: 'coin', sequence: '8' },
        ],
      },
    },
    {
      title: 'a book that does not say whether it is whole',
      payload: { topic: 'orderbook.50.BTCUSD', ts: ms, data: { s: 'BTCUSD', b: [], a: [], u: 8 } },
      says: badField('type '),
    },
    {
      title: 'settlement prices',
      payload: rest('inverse', { symbol: 'BTCUSDU26', deliveryPrice: '64000.1', deliveryTime: `${ms}` }),
      says: {},
    },
    {
      title: 'open interest through time',
      payload: {
        ...rest('inverse'),
        result: { symbol: 'BTCUSD', category: 'inverse', list: [{ openInterest: '1', timestamp: `${ms}` }] },
      },
      says: {},
    },
    {
      title: 'candles',
      payload: { topic: 'kline.5.BTCUSD', type: 'snapshot', ts: ms, data: [{ open: '1', close: '2' }] },
      says: {},
    },
    {
      title: 'trades',
      payload: { topic: 'publicTrade.BTCUSD', type: 'snapshot', ts: ms, data: [{ s: 'BTCUSD', p: '1', v: '2' }] },
      says: {},
    },
    {
      title: 'liquidations',
      payload: { topic: 'allLiquidation.BTCUSD', type: 'snapshot', ts: ms, data: [{ s: 'BTCUSD', p: '1' }] },
      says: {},
    },
    {
      title: 'an answer to subscribe',
      payload: { success: true, ret_msg: '', conn_id: 'x', req_id: '', op: 'subscribe' },
      says: {},
    },
    {
      title: 'a heartbeat of the linear socket',
      payload: { success: true, ret_msg: 'pong', conn_id: 'x', op: 'ping' },
      says: {},
    },
    { title: 'a heartbeat of the option socket', payload: { args: [`${ms}`], op: 'pong' }, says: {} },
    {
      title: 'a topic that is not there',
      payload: { success: false, ret_msg: 'error:handler not found,topic:tickers.NO', conn_id: 'x', op: 'subscribe' },
      says: refused('error:handler not found,topic:tickers.NO'),
    },
    {
      title: 'too many visits',
      payload: {
        retCode: 10006,
        retMsg: 'Too many visits. Exceeded the API Rate Limit.',
        result: {},
        retExtInfo: {},
        time: ms,
      },
      says: refused('Too many visits. Exceeded the API Rate Limit.'),
    },
  ],
}
