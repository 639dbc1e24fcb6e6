import type { Field, facts } from './facts'

export const labels = {
  day: 'Day',
  venue: 'Venue',
  symbol: 'Future',
  expiry: 'Expiry (UTC)',
  valuation: 'As of (UTC)',
  price: 'Price',
  spotPrice: 'Spot',
  futuresPrice: 'Futures price',
  daysToExpiry: 'Days to expiry',
  daysRemaining: 'Days remaining',
  intervalHours: 'Funding interval, hours',
} satisfies Record<Field | keyof typeof facts, string>

export const options = {
  'venue.textbook': 'Textbook',
  'venue.deribit': 'Deribit',
  'venue.binance': 'Binance COIN-M',
  'venue.bybit': 'Bybit inverse',
  'venue.okx': 'OKX inverse',
  'venue.kraken': 'Kraken Futures',
  'venue.bitmex': 'BitMEX (closed)',
}
