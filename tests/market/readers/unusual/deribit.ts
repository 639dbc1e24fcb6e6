import { deribitChannel, deribitResult } from '../envelopes'
import { badField, ms, refused, sourceTime, type UnusualFrames } from './frame'

const of = (symbol: string) => ({ venue: 'deribit', symbol, sourceTime })
const listed = {
  kind: 'future',
  instrument_name: 'BTC-25DEC26',
  instrument_type: 'reversed',
  settlement_period: 'month',
  expiration_timestamp: 1798185600000,
  base_currency: 'BTC',
  counter_currency: 'USD',
  quote_currency: 'USD',
  settlement_currency: 'BTC',
  contract_size: 10,
  min_trade_amount: 10,
  tick_size: 2.5,
  tick_size_steps: [{ tick_size: 5, above_price: 100000 }],
  maker_commission: 0.00015,
  taker_commission: 0.00035,
  max_leverage: 25,
  is_active: true,
  state: 'open',
}

export const deribitFrames: UnusualFrames = {
  venue: 'deribit',
  frames: [
    {
      title: 'the first ticker of a contract that nobody quotes yet',
      payload: deribitChannel('ticker.BTC-25JUN27.raw', {
        ...{
          instrument_name: 'BTC-25JUN27',
          state: 'open',
          timestamp: ms,
          stats: { volume: null, low: null, high: null },
        },
        ...{ best_bid_price: 0, best_bid_amount: 0, best_ask_price: 0.0, best_ask_amount: 0, last_price: null },
        ...{
          mark_price: 64000.01,
          index_price: 63990.5,
          settlement_price: null,
          open_interest: 0,
          estimated_delivery_price: 63990.5,
        },
      }),
      says: {
        quotes: [
          {
            ...of('BTC-25JUN27'),
            bid: null,
            ask: null,
            last: null,
            mark: '64000.01',
            index: '63990.5',
            openInterest: '0',
          },
        ],
      },
    },
    {
      title: 'a ticker of a linear perpetual with funding in exponents',
      payload: deribitChannel('ticker.SOL_USDC-PERPETUAL.100ms', {
        ...{
          instrument_name: 'SOL_USDC-PERPETUAL',
          timestamp: ms,
          funding_8h: -1.5e-7,
          current_funding: 0.0,
          interest_value: 0.1,
        },
        ...{
          best_bid_price: 142.5,
          best_ask_price: 142.55,
          mark_price: 142.51,
          index_price: 142.4,
          open_interest: 12.3,
        },
      }),
      says: {
        quotes: [
          {
            ...of('SOL_USDC-PERPETUAL'),
            bid: '142.5',
            ask: '142.55',
            mark: '142.51',
            index: '142.4',
            openInterest: '12.3',
          },
        ],
        fundings: [{ ...of('SOL_USDC-PERPETUAL'), rate: '-1.5e-7', current: '0', intervalHours: '8' }],
      },
    },
    {
      title: 'a grouped book, whose channel has a group and a depth, and no kind in it',
      payload: deribitChannel('book.ETH-PERPETUAL.100.1.100ms', {
        ...{ timestamp: ms, instrument_name: 'ETH-PERPETUAL', change_id: 109615, bids: [[160, 40]], asks: [[161, 20]] },
      }),
      says: {
        books: [
          {
            ...of('ETH-PERPETUAL'),
            kind: 'snapshot',
            bids: [['160', '40']],
            asks: [['161', '20']],
            sizeUnit: 'usd',
            sequence: '109615',
          },
        ],
      },
    },
    {
      title: 'the first book of a channel, with new levels',
      payload: deribitChannel('book.BTC_USDC-25DEC26.agg2', {
        ...{ type: 'snapshot', timestamp: ms, instrument_name: 'BTC_USDC-25DEC26', change_id: 297217 },
        ...{ bids: [['new', 5042.34, 0.0001]], asks: [['new', 5042.64, 1e-4]] },
      }),
      says: {
        books: [
          {
            ...of('BTC_USDC-25DEC26'),
            ...{
              kind: 'snapshot',
              bids: [['5042.34', '0.0001']],
              asks: [['5042.64', '0.0001']],
              sizeUnit: 'coin',
              sequence: '297217',
            },
          },
        ],
      },
    },
    {
      title: 'a change without the number of the change before it',
      payload: deribitChannel('book.BTC-PERPETUAL.raw', {
        ...{ type: 'change', timestamp: ms, instrument_name: 'BTC-PERPETUAL', change_id: 9, bids: [], asks: [] },
      }),
      says: badField('BTC-PERPETUAL: prev_change_id'),
    },
    {
      title: 'a list with what is inactive, settled, an option, a combination and a pair of the spot market',
      payload: deribitResult([
        { ...listed, is_active: false, instrument_name: 'BTC-1JAN26' },
        { ...listed, state: 'settled', instrument_name: 'BTC-2JAN26' },
        { ...listed, kind: 'option', instrument_name: 'BTC_USDC-25DEC26-100000-C' },
        { ...listed, kind: 'option_combo', instrument_name: 'BTC-CS-25DEC26-90000_100000' },
        {
          ...{
            ...listed,
            kind: 'spot',
            instrument_name: 'BTC_USDC',
            settlement_period: undefined,
            instrument_type: undefined,
          },
          ...{ quote_currency: 'USDC', settlement_currency: undefined, expiration_timestamp: 32503708800000 },
          ...{ contract_size: 0.0001, min_trade_amount: 0.0001, tick_size: 0.01, is_cbe_routed: true },
        },
      ]),
      says: {
        instruments: [
          {
            ...{
              venue: 'deribit',
              symbol: 'BTC_USDC',
              payoff: 'linear',
              kind: 'spot',
              coin: 'BTC',
              quoteCurrency: 'USDC',
            },
            ...{ marginCurrency: 'USDC', expiry: null, multiplier: '1', lotSize: '0.0001', tickSize: '0.01' },
          },
        ],
      },
    },
    {
      title: 'a linear perpetual margined in a stablecoin, in parts of a coin',
      payload: deribitResult([
        {
          ...{
            ...listed,
            instrument_name: 'BTC_USDC-PERPETUAL',
            instrument_type: 'linear',
            settlement_period: 'perpetual',
          },
          ...{ quote_currency: 'USDC', settlement_currency: 'USDC', expiration_timestamp: 32503708800000 },
          ...{ contract_size: 0.0001, min_trade_amount: 0.0001, tick_size: 0.1 },
        },
      ]),
      says: {
        instruments: [
          {
            ...{ venue: 'deribit', symbol: 'BTC_USDC-PERPETUAL', payoff: 'linear', kind: 'perpetual', coin: 'BTC' },
            ...{
              quoteCurrency: 'USDC',
              marginCurrency: 'USDC',
              expiry: null,
              multiplier: '0.0001',
              lotSize: '1',
              tickSize: '0.1',
            },
          },
        ],
      },
    },
    {
      title: 'a history of funding, whose rows name no contract',
      payload: deribitResult([
        { timestamp: ms, index_price: 8222.87, prev_index_price: 8305.7, interest_8h: -9.2e-6, interest_1h: 4.7e-7 },
      ]),
      says: {},
    },
    {
      title: 'settlement prices',
      payload: deribitResult({ data: [{ date: '2026-09-20', delivery_price: 64000.1 }], records_total: 1 }),
      says: {},
    },
    {
      title: 'an index asked for, which has no name',
      payload: deribitResult({ index_price: 11628.81, estimated_delivery_price: 11628.81 }),
      says: {},
    },
    {
      title: 'an expected settlement price',
      payload: deribitChannel('estimated_expiration_price.btc_usd', { price: 1, seconds: 9, is_estimated: true }),
      says: {},
    },
    {
      title: 'the state of a contract',
      payload: deribitChannel('instrument.state.future.BTC', {
        instrument_name: 'BTC-25DEC26',
        state: 'created',
        timestamp: ms,
      }),
      says: {},
    },
    {
      title: 'the current rate of a perpetual alone',
      payload: deribitChannel('perpetual.BTC-PERPETUAL.100ms', { interest: 0.004, index_price: 1, timestamp: ms }),
      says: {},
    },
    {
      title: 'marks of options',
      payload: deribitChannel('markprice.options.btc_usd', [
        { instrument_name: 'BTC-25DEC26-100000-C', mark_price: 0.1, iv: 0.6 },
      ]),
      says: {},
    },
    {
      title: 'a ticker of an option without greeks',
      payload: deribitChannel('ticker.BTC-25DEC26-100000-P.raw', {
        instrument_name: 'BTC-25DEC26-100000-P',
        greeks: null,
        mark_price: null,
      }),
      says: {},
    },
    { title: 'a heartbeat', payload: { jsonrpc: '2.0', method: 'heartbeat', params: { type: 'heartbeat' } }, says: {} },
    {
      title: 'a test request',
      payload: { jsonrpc: '2.0', method: 'heartbeat', params: { type: 'test_request' } },
      says: {},
    },
    {
      title: 'an answer to a login',
      payload: deribitResult({
        access_token: 'x',
        expires_in: 900,
        scope: 'connection mainaccount',
        token_type: 'bearer',
      }),
      says: {},
    },
    { title: 'an answer without a fault', payload: { ...deribitResult([]), error: null }, says: {} },
    {
      title: 'a channel that needs a login',
      payload: {
        jsonrpc: '2.0',
        id: 1,
        error: { message: 'raw_subscriptions_not_available_for_unauthorized', code: 13778 },
      },
      says: refused('raw_subscriptions_not_available_for_unauthorized'),
    },
    {
      title: 'a question that was asked wrongly',
      payload: {
        jsonrpc: '2.0',
        id: 1,
        error: { message: 'Invalid params', data: { reason: 'invalid currency', param: 'currency' }, code: -32602 },
      },
      says: refused('Invalid params'),
    },
  ],
}
