import { badField, ms, refused, sourceTime, type UnusualFrames } from './frame'

const of = (symbol: string) => ({ venue: 'binance', symbol, sourceTime })
const mark = {
  e: 'markPriceUpdate',
  E: ms,
  s: 'BTCUSD_PERP',
  p: '64010.62000000',
  P: '64100.17',
  r: '0.00010000',
  T: ms,
  st: 2,
  ps: 'BTCUSD',
}
const filters = [
  { filterType: 'PRICE_FILTER', minPrice: '0.1', maxPrice: '1000000', tickSize: '0.10' },
  { filterType: 'LOT_SIZE', minQty: '0.001', maxQty: '1000', stepSize: '0.001' },
  { filterType: 'PERCENT_PRICE', multiplierDecimal: '4' },
]
const linear = {
  ...{
    symbol: 'BTCUSDT_261225',
    pair: 'BTCUSDT',
    contractType: 'CURRENT_QUARTER',
    deliveryDate: 1798185600000,
    onboardDate: 1,
  },
  ...{
    status: 'TRADING',
    maintMarginPercent: '2.5000',
    requiredMarginPercent: '5.0000',
    baseAsset: 'BTC',
    quoteAsset: 'USDT',
  },
  ...{
    marginAsset: 'USDT',
    underlyingType: 'COIN',
    underlyingSubType: ['PoW'],
    triggerProtect: '0.05',
    st: 1,
    filters,
  },
}

export const binanceFrames: UnusualFrames = {
  venue: 'binance',
  frames: [
    {
      title: 'the marks of all contracts of both markets in one list',
      payload: {
        stream: '!markPrice@arr@1s',
        data: [
          mark,
          { ...mark, s: 'BTCUSD_261225', r: '', T: 0 },
          { ...mark, s: 'BTCUSDT', i: '64000.50000000', r: '-1e-7', st: 1, ps: 'BTCUSDT' },
        ],
      },
      says: {
        quotes: [
          { ...of('BTCUSD_PERP'), mark: '64010.62' },
          { ...of('BTCUSD_261225'), mark: '64010.62' },
          { ...of('BTCUSDT'), mark: '64010.62', index: '64000.5' },
        ],
        fundings: [
          { ...of('BTCUSD_PERP'), rate: '0.0001', nextTime: sourceTime },
          { ...of('BTCUSD_261225'), rate: null, nextTime: null },
          { ...of('BTCUSDT'), rate: '-1e-7', nextTime: sourceTime },
        ],
      },
    },
    {
      title: 'the same list alone, as the unnamed stream sends it',
      payload: [
        {
          e: '24hrMiniTicker',
          E: ms,
          s: '1000SHIBUSDT',
          c: '0.00001234',
          o: '1',
          h: '2',
          l: '1',
          v: '1',
          q: '1',
          ps: '1000SHIBUSDT',
        },
      ],
      says: { quotes: [{ ...of('1000SHIBUSDT'), last: '0.00001234' }] },
    },
    {
      title: 'the best prices of the futures over REST, which are numbered like a book',
      payload: [
        {
          lastUpdateId: 1027024,
          symbol: 'BTCUSD_PERP',
          pair: 'BTCUSD',
          bidPrice: '64000.1',
          bidQty: '7',
          askPrice: '64000.2',
          askQty: '9',
          time: ms,
        },
        {
          lastUpdateId: 1027024,
          symbol: 'BTCUSD_261225',
          pair: 'BTCUSD',
          bidPrice: '0',
          bidQty: '0',
          askPrice: '65000.2',
          askQty: '9',
          time: ms,
        },
      ],
      says: {
        quotes: [
          { ...of('BTCUSD_PERP'), bid: '64000.1', ask: '64000.2' },
          { ...of('BTCUSD_261225'), bid: null, ask: '65000.2' },
        ],
      },
    },
    {
      title: 'a book ticker without orders on one side',
      payload: {
        e: 'bookTicker',
        u: 1,
        s: 'BTCUSD_261225',
        ps: 'BTCUSD',
        b: '0.0',
        B: '0',
        a: '65000.2',
        A: '9',
        T: 1,
        E: ms,
      },
      says: { quotes: [{ ...of('BTCUSD_261225'), bid: null, ask: '65000.2' }] },
    },
    {
      title: 'open interest, in contracts where coin-margined',
      payload: { symbol: 'BTCUSD_PERP', pair: 'BTCUSD', openInterest: '15004', contractType: 'PERPETUAL', time: ms },
      says: { quotes: [{ ...of('BTCUSD_PERP'), openInterest: '15004' }] },
    },
    {
      title: 'contracts that pay every hour and every four hours',
      payload: [
        {
          symbol: 'AUSDT',
          adjustedFundingRateCap: '0.02',
          adjustedFundingRateFloor: '-0.02',
          fundingIntervalHours: 1,
          disclaimer: false,
        },
        {
          symbol: 'BUSDT',
          adjustedFundingRateCap: '0.75',
          adjustedFundingRateFloor: '-0.75',
          fundingIntervalHours: 4,
          updateTime: ms,
        },
      ],
      says: {
        fundings: [
          { venue: 'binance', symbol: 'AUSDT', sourceTime: null, intervalHours: '1', cap: '0.02', floor: '-0.02' },
          { venue: 'binance', symbol: 'BUSDT', sourceTime: null, intervalHours: '4', cap: '0.75', floor: '-0.75' },
        ],
      },
    },
    {
      title: 'a list of the margined in stablecoins, with one that settles and one that is on no coin',
      payload: {
        ...{
          timezone: 'UTC',
          serverTime: ms,
          futuresType: 'U_MARGINED',
          rateLimits: [],
          exchangeFilters: [],
          assets: [{ asset: 'BTC' }],
        },
        symbols: [
          linear,
          { ...linear, status: 'SETTLING' },
          { ...linear, status: 'PENDING_TRADING' },
          { ...linear, contractType: 'CURRENT_QUARTER DELIVERING' },
          { ...linear, symbol: 'TSLAUSDT', contractType: 'TRADIFI_PERPETUAL', baseAsset: 'TSLA' },
        ],
      },
      says: {
        instruments: [
          {
            ...{
              venue: 'binance',
              symbol: 'BTCUSDT_261225',
              payoff: 'linear',
              kind: 'future',
              coin: 'BTC',
              quoteCurrency: 'USDT',
            },
            ...{
              marginCurrency: 'USDT',
              expiry: '2026-12-25T08:00:00.000Z',
              multiplier: '1',
              lotSize: '0.001',
              tickSize: '0.1',
            },
          },
        ],
      },
    },
    {
      title: 'a dated contract without its day',
      payload: { symbols: [{ ...linear, deliveryDate: 4133404800000 }] },
      says: badField('BTCUSDT_261225: expiry'),
    },
    {
      title: 'a whole book that says neither of what it is nor of when',
      payload: { lastUpdateId: 160, bids: [['0.00001', '1e9']], asks: [] },
      says: {},
    },
    {
      title: 'twenty levels of spot at a very small price',
      payload: {
        stream: '1000pepeusdt@depth20@100ms',
        data: { lastUpdateId: 160, bids: [['0.00001190', '1e9']], asks: [] },
      },
      says: {
        books: [
          {
            ...{
              venue: 'binance',
              symbol: '1000PEPEUSDT',
              kind: 'snapshot',
              bids: [['0.0000119', '1000000000']],
              asks: [],
            },
            ...{ sizeUnit: 'coin', sourceTime: null, sequence: '160' },
          },
        ],
      },
    },
    {
      title: 'liquidations over REST, whose price is that of an order',
      payload: [
        {
          symbol: 'BTCUSD_PERP',
          pair: 'BTCUSD',
          price: '64000.1',
          origQty: '1',
          averagePrice: '64010',
          side: 'SELL',
          time: ms,
        },
      ],
      says: {},
    },
    {
      title: 'candles of two contracts',
      payload: { stream: 'btcusd_perp@kline_1m', data: { e: 'kline', E: ms, s: 'BTCUSD_PERP', k: { o: '1', c: '2' } } },
      says: {},
    },
    {
      title: 'candles of a continuous contract',
      payload: { e: 'continuous_kline', ps: 'BTCUSD', ct: 'PERPETUAL', k: { c: '1' } },
      says: {},
    },
    {
      title: 'news of a contract',
      payload: {
        e: 'contractInfo',
        E: ms,
        s: 'BTCUSD_261225',
        ps: 'BTCUSD',
        ct: 'CURRENT_QUARTER',
        dt: ms,
        cs: 'SETTLING',
      },
      says: {},
    },
    {
      title: 'a basis through time',
      payload: [
        {
          pair: 'BTCUSD',
          contractType: 'CURRENT_QUARTER',
          futuresPrice: '1',
          indexPrice: '1',
          basis: '0',
          basisRate: '0',
          annualizedBasisRate: '',
          timestamp: ms,
        },
      ],
      says: {},
    },
    { title: 'settlement prices', payload: [{ deliveryTime: ms, deliveryPrice: 64000.1 }], says: {} },
    { title: 'an answer to a list of subscriptions', payload: { result: ['btcusd_perp@markPrice'], id: 3 }, says: {} },
    {
      title: 'a stream that was asked for wrongly',
      payload: { error: { code: 2, msg: 'Invalid request: unknown stream' }, id: 1 },
      says: refused('Invalid request: unknown stream'),
    },
    {
      title: 'too many requests',
      payload: { code: -1003, msg: 'Too many requests; current limit of IP is 2400 per MINUTE.' },
      says: refused('Too many requests; current limit of IP is 2400 per MINUTE.'),
    },
  ],
}
