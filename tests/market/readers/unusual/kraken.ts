import { krakenBody } from '../envelopes'
import { badField, ms, refused, sourceTime, type UnusualFrames } from './frame'

const of = (symbol: string) => ({ venue: 'kraken', symbol, sourceTime })
const ticker = (product_id: string, data: object) => ({ feed: 'ticker', product_id, time: ms, ...data })
const body = (key: string, ...rows: unknown[]) => krakenBody({ [key]: rows }, sourceTime)
const hourly = { intervalHours: '1' }
const listed = (symbol: string, changes: object = {}) => ({
  ...{ symbol, type: 'flexible_futures', tickSize: 0.5, contractSize: 1, tradeable: true, impactMidSize: 1 },
  ...{
    contractValueTradePrecision: 4,
    fundingRateCoefficient: 24,
    maxRelativeFundingRate: 0.0025,
    retailMarginLevels: [],
  },
  ...{
    isin: '',
    postOnly: false,
    feeScheduleUid: 'x',
    mtf: false,
    openingDate: '2022-03-22T15:20:32.000Z',
    ...changes,
  },
})
const linear = {
  venue: 'kraken',
  payoff: 'linear',
  coin: 'BTC',
  quoteCurrency: 'USD',
  marginCurrency: 'USD',
  multiplier: '1',
  tickSize: '0.5',
}

export const krakenFrames: UnusualFrames = {
  venue: 'kraken',
  frames: [
    {
      title: 'a linear perpetual, whose absolute rate is dollars',
      payload: ticker('PF_XBTUSD', {
        ...{
          bid: 64000,
          ask: 64001,
          markPrice: 64000.5,
          index: 64000,
          last: 64000,
          openInterest: 1234.5678,
          funding_rate: 0.64,
        },
        ...{
          relative_funding_rate: 0.00001,
          relative_funding_rate_prediction: -2e-7,
          next_funding_rate_time: ms,
          suspended: false,
          post_only: false,
          tag: 'perpetual',
        },
      }),
      says: {
        quotes: [
          {
            ...of('PF_XBTUSD'),
            bid: '64000',
            ask: '64001',
            last: '64000',
            mark: '64000.5',
            index: '64000',
            openInterest: '1234.5678',
          },
        ],
        fundings: [{ ...of('PF_XBTUSD'), rate: '0.00001', predicted: '-2e-7', nextTime: sourceTime, ...hourly }],
      },
    },
    {
      title:
        'rates over REST, absolute: times the index when inverse, through it when linear, and none without an index',
      payload: body(
        'tickers',
        { symbol: 'PI_XBTUSD', indexPrice: 50000, fundingRate: 2e-10, fundingRatePrediction: -1e-10, tag: 'perpetual' },
        { symbol: 'PF_XBTUSD', indexPrice: 50000, fundingRate: 0.5, tag: 'perpetual' },
        { symbol: 'PF_ETHUSD', markPrice: 3000, fundingRate: 0.5, tag: 'perpetual' },
      ),
      says: {
        quotes: [
          { ...of('PI_XBTUSD'), index: '50000' },
          { ...of('PF_XBTUSD'), index: '50000' },
          { ...of('PF_ETHUSD'), mark: '3000' },
        ],
        fundings: [
          { ...of('PI_XBTUSD'), rate: '0.00001', predicted: '-0.000005', ...hourly },
          { ...of('PF_XBTUSD'), rate: '0.00001', ...hourly },
        ],
      },
    },
    {
      title: 'a dated contract that nobody bids for, and no funding though a rate of 0 stands there',
      payload: ticker('FI_XBTUSD_261225', {
        bid: 0,
        ask: 65000,
        markPrice: 64990,
        index: 64000,
        funding_rate: 0,
        relative_funding_rate: 0,
        maturityTime: ms,
      }),
      says: { quotes: [{ ...of('FI_XBTUSD_261225'), bid: null, ask: '65000', mark: '64990', index: '64000' }] },
    },
    {
      title: 'the four families in a list, beside an index, an option and what is not tradeable',
      payload: body(
        'instruments',
        listed('PF_XBTUSD'),
        listed('FF_XBTUSD_261225', { lastTradingTime: '2026-12-25T16:00:00.000Z' }),
        listed('PI_XBTUSD', { type: 'futures_inverse', contractValueTradePrecision: 0 }),
        listed('FI_XBTUSD_261225', {
          type: 'futures_inverse',
          contractValueTradePrecision: 0,
          lastTradingTime: '2026-12-25T16:00:00Z',
        }),
        listed('PF_SHIBUSD', { tickSize: 1e-9, contractValueTradePrecision: -3 }),
        { symbol: 'in_xbtusd', type: 'spot index', tradeable: false },
        listed('OF_XBTUSD_261225_100000_C', { type: 'options' }),
        listed('PF_LUNAUSD', { tradeable: false }),
      ),
      says: {
        instruments: [
          { ...linear, symbol: 'PF_XBTUSD', kind: 'perpetual', expiry: null, lotSize: '0.0001' },
          {
            ...linear,
            symbol: 'FF_XBTUSD_261225',
            kind: 'future',
            expiry: '2026-12-25T16:00:00.000Z',
            lotSize: '0.0001',
          },
          {
            ...linear,
            symbol: 'PI_XBTUSD',
            payoff: 'inverse',
            marginCurrency: 'BTC',
            kind: 'perpetual',
            expiry: null,
            lotSize: '1',
          },
          {
            ...linear,
            symbol: 'FI_XBTUSD_261225',
            payoff: 'inverse',
            marginCurrency: 'BTC',
            kind: 'future',
            expiry: '2026-12-25T16:00:00.000Z',
            lotSize: '1',
          },
          {
            ...linear,
            symbol: 'PF_SHIBUSD',
            coin: 'SHIB',
            kind: 'perpetual',
            expiry: null,
            lotSize: '1000',
            tickSize: '1e-9',
          },
        ],
      },
    },
    {
      title: 'a step of sizes that is no number of places',
      payload: body('instruments', listed('PF_XBTUSD', { contractValueTradePrecision: 0.5 })),
      says: badField('PF_XBTUSD: contractValueTradePrecision'),
    },
    {
      title: 'a level that has gone',
      payload: {
        feed: 'book',
        product_id: 'PI_XBTUSD',
        side: 'sell',
        seq: 326094134,
        price: 34981,
        qty: 0.0,
        timestamp: ms,
      },
      says: {
        books: [
          {
            ...of('PI_XBTUSD'),
            kind: 'delta',
            bids: [],
            asks: [['34981', '0']],
            sizeUnit: 'usd',
            sequence: '326094134',
          },
        ],
      },
    },
    {
      title: 'a book of spot in which one side is left out',
      payload: {
        channel: 'book',
        type: 'update',
        data: [
          { symbol: 'BTC/USD', bids: [{ price: 64000.2, qty: 1e-8 }], checksum: 2114181697, timestamp: sourceTime },
        ],
      },
      says: {
        books: [
          {
            ...of('BTC/USD'),
            kind: 'delta',
            bids: [['64000.2', '1e-8']],
            asks: [],
            sizeUnit: 'coin',
            checksum: '2114181697',
          },
        ],
      },
    },
    {
      title: 'a whole book over REST, which does not say of what',
      payload: { result: 'success', orderBook: { bids: [[1, 2]], asks: [] }, serverTime: sourceTime },
      says: {},
    },
    {
      title: 'a history of funding',
      payload: body('rates', { timestamp: sourceTime, fundingRate: 1e-10, relativeFundingRate: 1e-5 }),
      says: {},
    },
    {
      title: 'trades',
      payload: {
        feed: 'trade',
        product_id: 'PI_XBTUSD',
        uid: 'x',
        side: 'sell',
        type: 'fill',
        seq: 1,
        time: ms,
        qty: 1,
        price: 2,
      },
      says: {},
    },
    { title: 'a heartbeat of the futures', payload: { feed: 'heartbeat', time: ms }, says: {} },
    { title: 'a heartbeat of spot', payload: { channel: 'heartbeat' }, says: {} },
    { title: 'a greeting', payload: { event: 'info', version: 1 }, says: {} },
    {
      title: 'an answer to subscribe',
      payload: { event: 'subscribed', feed: 'ticker', product_ids: ['PI_XBTUSD'] },
      says: {},
    },
    {
      title: 'an answer to subscribe to spot',
      payload: {
        method: 'subscribe',
        result: { channel: 'book', depth: 500, snapshot: true, symbol: 'BTC/USD' },
        success: true,
        time_in: sourceTime,
      },
      says: {},
    },
    {
      title: 'an answer to a heartbeat of spot',
      payload: { method: 'pong', req_id: 1, time_in: sourceTime, time_out: sourceTime },
      says: {},
    },
    {
      title: 'news of a currency without a pair',
      payload: { channel: 'instrument', type: 'update', data: { assets: [{ id: 'XBT', status: 'enabled' }] } },
      says: {},
    },
    {
      title: 'the state of spot',
      payload: {
        channel: 'status',
        type: 'update',
        data: [{ api_version: 'v2', system: 'maintenance', version: '2.0.0' }],
      },
      says: {},
    },
    {
      title: 'a product that is not there',
      payload: { event: 'error', message: 'Invalid product id' },
      says: refused('Invalid product id'),
    },
    {
      title: 'a message that was not understood',
      payload: { event: 'alert', message: 'Bad websocket message' },
      says: refused('Bad websocket message'),
    },
    {
      title: 'a pair that is not there',
      payload: { error: 'Currency pair not supported NO/USD', method: 'subscribe', success: false, symbol: 'NO/USD' },
      says: refused('Currency pair not supported NO/USD'),
    },
    {
      title: 'too many requests',
      payload: { result: 'error', error: 'apiLimitExceeded', serverTime: sourceTime },
      says: refused('apiLimitExceeded'),
    },
    {
      title: 'several faults at once',
      payload: { result: 'error', errors: [{ code: 11, message: 'invalid argument' }], serverTime: sourceTime },
      says: refused('invalid argument'),
    },
    {
      title: 'a refusal of spot over REST',
      payload: { error: ['EQuery:Unknown asset pair'] },
      says: refused('EQuery:Unknown asset pair'),
    },
  ],
}
