import { okxBody, okxChannel } from '../envelopes'
import { badField, ms, refused, sourceTime, type UnusualFrames } from './frame'

const of = (symbol: string) => ({ venue: 'okx', symbol, sourceTime })
const channel = (name: string, instId: string, ...data: unknown[]) => okxChannel({ channel: name, instId }, ...data)
const hours = (count: number) => `${ms + count * 3_600_000}`
const funding = {
  ...{ instType: 'SWAP', instId: 'BTC-USD-SWAP', formulaType: 'withRate', method: 'current_period', ts: `${ms}` },
  ...{ fundingRate: '0.0000792386885340', fundingTime: hours(1), nextFundingRate: '', nextFundingTime: hours(9) },
  ...{
    minFundingRate: '-0.00375',
    maxFundingRate: '0.00375',
    interestRate: '0.0001',
    impactValue: '10000',
    premium: '-0.0002',
  },
  ...{ settFundingRate: '0.0001418433662153', settState: 'settled' },
}
const read = {
  ...of('BTC-USD-SWAP'),
  ...{ rate: '0.000079238688534', predicted: null, cap: '0.00375', floor: '-0.00375' },
  ...{ nextTime: '2026-09-21T15:13:20.000Z', intervalHours: '8' },
}
const listed = {
  ...{
    instType: 'FUTURES',
    instId: 'ETH-USD-261225',
    uly: 'ETH-USD',
    instFamily: 'ETH-USD',
    category: '1',
    baseCcy: '',
    quoteCcy: '',
  },
  ...{
    settleCcy: 'ETH',
    ctVal: '10',
    ctMult: '1',
    ctValCcy: 'USD',
    optType: '',
    stk: '',
    listTime: '1',
    expTime: '1798185600000',
  },
  ...{
    lever: '20',
    tickSz: '0.01',
    lotSz: '1',
    minSz: '1',
    ctType: 'inverse',
    alias: 'quarter',
    state: 'live',
    ruleType: 'normal',
  },
  ...{ maxLmtSz: '1', futureSettlement: false, instIdCode: 1, openType: '', contTdSwTime: '', upcChg: [], groupId: '' },
}

export const okxFrames: UnusualFrames = {
  venue: 'okx',
  frames: [
    {
      title: 'funding without a forecast, settled before',
      payload: channel('funding-rate', 'BTC-USD-SWAP', funding),
      says: { fundings: [read] },
    },
    {
      title: 'funding every four, two and one hours, as the times say',
      payload: okxBody(...[4, 2, 1].map((each) => ({ ...funding, nextFundingTime: hours(1 + each) }))),
      says: { fundings: ['4', '2', '1'].map((intervalHours) => ({ ...read, intervalHours })) },
    },
    {
      title: 'funding that is fixed one interval ahead',
      payload: channel('funding-rate', 'BTC-USD-SWAP', {
        ...funding,
        method: 'next_period',
        nextFundingRate: '-3.5e-5',
        settState: 'processing',
      }),
      says: { fundings: [{ ...read, predicted: '-0.000035' }] },
    },
    {
      title: 'a ticker of a contract that has not traded, and of one with an empty side',
      payload: channel('tickers', 'BTC-USD-261225', {
        instType: 'FUTURES',
        instId: 'BTC-USD-261225',
        last: '',
        lastSz: '',
        askPx: '',
        askSz: '',
        bidPx: '64000.1',
        bidSz: '3',
        open24h: '',
        ts: `${ms}`,
      }),
      says: { quotes: [{ ...of('BTC-USD-261225'), bid: '64000.1', ask: null, last: null }] },
    },
    {
      title: 'open interest, in contracts and not in what stands beside them',
      payload: channel('open-interest', 'BTC-USD-SWAP', {
        instId: 'BTC-USD-SWAP',
        instType: 'SWAP',
        oi: '2125419',
        oiCcy: '2918.2987',
        oiUsd: '212541900',
        ts: `${ms}`,
      }),
      says: { quotes: [{ ...of('BTC-USD-SWAP'), openInterest: '2125419' }] },
    },
    {
      title: 'a list with what expired, is suspended or not yet open, is an option, and of special rules',
      payload: okxBody(
        listed,
        { ...listed, state: 'expired' },
        { ...listed, state: 'suspend' },
        { ...listed, state: 'preopen' },
        { ...listed, ruleType: 'pre_market' },
        { ...listed, instType: 'OPTION', instId: 'ETH-USD-261225-5000-C', optType: 'C', stk: '5000', ctType: '' },
        { ...listed, instType: 'MARGIN', instId: 'ETH-USDT', baseCcy: 'ETH', quoteCcy: 'USDT' },
      ),
      says: {
        instruments: [
          {
            ...{
              venue: 'okx',
              symbol: 'ETH-USD-261225',
              payoff: 'inverse',
              kind: 'future',
              coin: 'ETH',
              quoteCurrency: 'USD',
            },
            ...{
              marginCurrency: 'ETH',
              expiry: '2026-12-25T08:00:00.000Z',
              multiplier: '10',
              lotSize: '1',
              tickSize: '0.01',
            },
          },
        ],
      },
    },
    {
      title: 'a linear swap of parts of a coin, and one of the same family that is margined in dollars of the venue',
      payload: channel(
        'instruments',
        '',
        {
          ...listed,
          instType: 'SWAP',
          instId: 'BTC-USDT-SWAP',
          uly: 'BTC-USDT',
          instFamily: 'BTC-USDT',
          settleCcy: 'USDT',
          ctVal: '0.01',
          ctType: 'linear',
          lotSz: '0.01',
          expTime: '',
          alias: '',
        },
        {
          ...listed,
          instType: 'SWAP',
          instId: 'BTC-USD_UM-SWAP',
          uly: 'BTC-USD',
          instFamily: 'BTC-USD_UM',
          settleCcy: 'USDⓈ',
          ctVal: '0.01',
          ctType: 'linear',
          lotSz: '0.01',
          expTime: '',
          alias: '',
        },
      ),
      says: {
        instruments: [
          {
            ...{
              venue: 'okx',
              symbol: 'BTC-USDT-SWAP',
              payoff: 'linear',
              kind: 'perpetual',
              coin: 'BTC',
              quoteCurrency: 'USDT',
            },
            ...{ marginCurrency: 'USDT', expiry: null, multiplier: '0.01', lotSize: '0.01', tickSize: '0.01' },
          },
          {
            ...{
              venue: 'okx',
              symbol: 'BTC-USD_UM-SWAP',
              payoff: 'linear',
              kind: 'perpetual',
              coin: 'BTC',
              quoteCurrency: 'USD',
            },
            ...{ marginCurrency: 'USDⓈ', expiry: null, multiplier: '0.01', lotSize: '0.01', tickSize: '0.01' },
          },
        ],
      },
    },
    {
      title: 'a book of 2022 with its sum, and the heartbeat of one in which nothing changed',
      payload: {
        ...{ arg: { channel: 'books', instId: 'BTC-USD-SWAP' }, action: 'update' },
        data: [{ asks: [], bids: [], ts: `${ms}`, checksum: -855196043, seqId: 10, prevSeqId: 10 }],
      },
      says: {
        books: [
          {
            ...{ ...of('BTC-USD-SWAP'), kind: 'delta', bids: [], asks: [], sizeUnit: 'contracts', sequence: '10' },
            ...{ previousSequence: '10', checksum: '-855196043' },
          },
        ],
      },
    },
    {
      title: 'a book whose numbers have nineteen digits',
      payload: `{"arg":{"channel":"books","instId":"BTC-USD-SWAP"},"action":"update","data":[{"asks":[],"bids":[],"ts":"${ms}","seqId":9007199254740993007,"prevSeqId":"9007199254740993000"}]}`,
      says: {
        books: [
          {
            ...{ ...of('BTC-USD-SWAP'), kind: 'delta', bids: [], asks: [], sizeUnit: 'contracts' },
            ...{ sequence: '9007199254740993007', previousSequence: '9007199254740993000' },
          },
        ],
      },
    },
    {
      title: 'five levels, whole each time',
      payload: channel('books5', 'BTC-USD_UM-SWAP', {
        asks: [['64000.1', '415', '0', '13']],
        bids: [],
        instId: 'BTC-USD_UM-SWAP',
        ts: `${ms}`,
        seqId: 7,
      }),
      says: {
        books: [
          {
            ...of('BTC-USD_UM-SWAP'),
            kind: 'snapshot',
            bids: [],
            asks: [['64000.1', '415']],
            sizeUnit: 'contracts',
            sequence: '7',
          },
        ],
      },
    },
    {
      title: 'a book that does not say what has become of it',
      payload: {
        arg: { channel: 'books', instId: 'BTC-USD-SWAP' },
        data: [{ asks: [], bids: [], ts: `${ms}`, seqId: 1, prevSeqId: 0 }],
      },
      says: badField('action '),
    },
    {
      title: 'a whole book over REST, which does not say of what',
      payload: okxBody({ asks: [['1', '1', '0', '1']], bids: [], ts: `${ms}`, seqId: 1 }),
      says: {},
    },
    {
      title: 'an estimated settlement price',
      payload: channel('estimated-price', 'BTC-USD-261225', {
        instId: 'BTC-USD-261225',
        instType: 'FUTURES',
        settlePx: '64000',
        ts: `${ms}`,
      }),
      says: {},
    },
    {
      title: 'limits of prices',
      payload: okxBody({
        instType: 'SWAP',
        instId: 'BTC-USD-SWAP',
        buyLmt: '70000',
        sellLmt: '60000',
        ts: `${ms}`,
        enabled: true,
      }),
      says: {},
    },
    {
      title: 'settlement prices',
      payload: okxBody({ ts: `${ms}`, details: [{ insId: 'BTC-USD-260925', px: '64000', type: 'delivery' }] }),
      says: {},
    },
    {
      title: 'a summary of options',
      payload: channel('opt-summary', '', { instId: 'BTC-USD-261225-100000-C', delta: '', markVol: '' }),
      says: {},
    },
    {
      title: 'a mark of an option',
      payload: okxBody({ instId: 'BTC-USD-261225-100000-C', instType: 'OPTION', markPx: '0.01', ts: `${ms}` }),
      says: {},
    },
    {
      title: 'of what an index is made, which is one record and no list',
      payload: {
        code: '0',
        msg: '',
        data: { components: [{ exch: 'OKX', symPx: '64000' }], last: '64000', index: 'BTC-USD', ts: `${ms}` },
      },
      says: {},
    },
    {
      title: 'candles of an index',
      payload: channel('index-candle1H', 'BTC-USD', ['1', '2', '3', '4', '5', '0']),
      says: {},
    },
    {
      title: 'a spread of two contracts',
      payload: {
        arg: { channel: 'sprd-tickers', sprdId: 'BTC-USDT_BTC-USDT-SWAP' },
        data: [{ sprdId: 'BTC-USDT_BTC-USDT-SWAP', askPx: '4', bidPx: '3' }],
      },
      says: {},
    },
    {
      title: 'an answer to subscribe',
      payload: { event: 'subscribe', arg: { channel: 'tickers', instId: 'BTC-USD-SWAP' }, connId: 'a4d3ae55' },
      says: {},
    },
    {
      title: 'a notice that the service is renewed',
      payload: {
        event: 'notice',
        code: '64008',
        msg: 'The connection will soon be closed for a service upgrade.',
        connId: 'a',
      },
      says: {},
    },
    {
      title: 'a count of connections',
      payload: { event: 'channel-conn-count', channel: 'books', connCount: '2', connId: 'a' },
      says: {},
    },
    { title: 'a heartbeat in plain text', payload: 'pong', says: {} },
    {
      title: 'a channel that is not there',
      payload: { event: 'error', code: '60018', msg: 'Wrong URL or channel:x,instId:NO doesn’t exist.', connId: 'a' },
      says: refused('Wrong URL or channel:x,instId:NO doesn’t exist.'),
    },
    {
      title: 'a channel that needs a login',
      payload: { event: 'error', code: '60011', msg: 'Please log in.', connId: 'a' },
      says: refused('Please log in.'),
    },
    {
      title: 'too many requests',
      payload: { code: '50011', msg: 'Requests too frequent.', data: [] },
      says: refused('Requests too frequent.'),
    },
  ],
}
