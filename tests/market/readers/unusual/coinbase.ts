import { coinbaseChannel } from '../envelopes'
import { badField, ms, refused, sourceTime, type UnusualFrames } from './frame'

const of = (symbol: string) => ({ venue: 'coinbase', symbol, sourceTime })
const advanced = (channel: string, ...events: unknown[]) =>
  coinbaseChannel(channel, '2026-09-21T14:13:20.000000001Z', ...events)

export const coinbaseFrames: UnusualFrames = {
  venue: 'coinbase',
  frames: [
    {
      title: 'the first ticker, without a trade',
      payload: {
        type: 'ticker',
        sequence: 1,
        product_id: 'BTC-USD',
        price: '',
        best_bid: '64000.01',
        best_ask: '0',
        time: sourceTime,
      },
      says: { quotes: [{ ...of('BTC-USD'), bid: '64000.01', ask: null, last: null }] },
    },
    {
      title: 'several tickers of one message, as of its time',
      payload: advanced('ticker_batch', {
        type: 'snapshot',
        tickers: [
          { type: 'ticker', product_id: 'BTC-USD', price: '64000.01' },
          { type: 'ticker', product_id: 'ETH-USD', price: '3e3' },
        ],
      }),
      says: {
        quotes: [
          { ...of('BTC-USD'), last: '64000.01' },
          { ...of('ETH-USD'), last: '3000' },
        ],
      },
    },
    {
      title: 'a change of a book whose side has another name',
      payload: advanced('l2_data', {
        type: 'update',
        product_id: 'BTC-USD',
        updates: [{ side: 'up', price_level: '1', new_quantity: '1' }],
      }),
      says: badField('BTC-USD: updates.0.side up'),
    },
    {
      title: 'a ticker over REST, which does not say of what',
      payload: { trade_id: 1, price: '64000.01', bid: '1', ask: '2', size: '1', time: sourceTime },
      says: {},
    },
    {
      title: 'a heartbeat',
      payload: { type: 'heartbeat', sequence: 1, last_trade_id: 1, product_id: 'BTC-USD', time: sourceTime },
      says: {},
    },
    {
      title: 'heartbeats of the newer socket',
      payload: advanced('heartbeats', { current_time: sourceTime, heartbeat_counter: 3049 }),
      says: {},
    },
    {
      title: 'an answer to subscribe',
      payload: { type: 'subscriptions', channels: [{ name: 'ticker', product_ids: ['BTC-USD'] }] },
      says: {},
    },
    {
      title: 'an answer of the newer socket',
      payload: advanced('subscriptions', { subscriptions: { ticker: ['BTC-USD'] } }),
      says: {},
    },
    {
      title: 'a trade',
      payload: {
        type: 'last_match',
        product_id: 'BTC-USD',
        price: '64000.01',
        size: '1',
        side: 'buy',
        time: sourceTime,
      },
      says: {},
    },
    {
      title: 'trades of the newer socket',
      payload: advanced('market_trades', { type: 'update', trades: [{ product_id: 'BTC-USD', price: '1' }] }),
      says: {},
    },
    {
      title: 'a product that is not there',
      payload: { type: 'error', message: 'Failed to subscribe', reason: 'NO-USD is not a valid product' },
      says: refused('Failed to subscribe NO-USD is not a valid product'),
    },
    {
      title: 'a login that failed',
      payload: { type: 'error', message: 'authentication failure' },
      says: refused('authentication failure'),
    },
    {
      title: 'a refusal over REST',
      payload: { error: 'NOT_FOUND', error_details: 'valid product_id is required', message: '' },
      says: refused('NOT_FOUND'),
    },
    {
      title: 'a moment that is none',
      payload: { type: 'ticker', product_id: 'BTC-USD', price: '1', time: 'now' },
      says: badField('BTC-USD: time now'),
    },
    {
      title: 'a stamp in milliseconds',
      payload: { type: 'ticker', product_id: 'BTC-USD', price: '1', time: ms },
      says: { quotes: [{ ...of('BTC-USD'), last: '1' }] },
    },
  ],
}
