import type { labels as english, options as englishOptions } from './labels.en'

export const labels = {
  day: '第几天',
  venue: '交易所',
  symbol: '交割合约',
  expiry: '到期（UTC）',
  valuation: '估值时刻（UTC）',
  price: '价格',
  spotPrice: '现货价',
  futuresPrice: '期货价',
  daysToExpiry: '距到期天数',
  daysRemaining: '剩余天数',
  intervalHours: '资金费间隔（小时）',
} satisfies Record<keyof typeof english, string>

export const options = {
  'venue.textbook': '教科书',
  'venue.deribit': 'Deribit',
  'venue.binance': 'Binance 币本位',
  'venue.bybit': 'Bybit 反向',
  'venue.okx': 'OKX 币本位',
  'venue.kraken': 'Kraken Futures',
  'venue.bitmex': 'BitMEX（已关闭）',
} satisfies Record<keyof typeof englishOptions, string>
