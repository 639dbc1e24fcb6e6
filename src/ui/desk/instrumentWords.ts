import type { Language } from '../../calculators/calculator'

type InstrumentWords = {
  list: string
  ends: string
  setExpiry: string
  priceOf: string
  priceThen: string
}

/** The words beside the name of a future, in both languages. */
export const instrumentWords: Readonly<Record<Language, InstrumentWords>> = {
  en: {
    list: 'Futures',
    ends: '{symbol} ends on {date}, not at this expiry.',
    setExpiry: 'Set {expiry}',
    priceOf: 'Price is still that of {symbol}.',
    priceThen: 'Price is still that of {symbol} at {time}.',
  },
  zh: {
    list: '交割合约',
    ends: '{symbol} 于 {date} 到期，与此到期时间不符。',
    setExpiry: '改为 {expiry}',
    priceOf: '价格仍为 {symbol} 的价格。',
    priceThen: '价格仍为 {symbol} 在 {time} 的价格。',
  },
}
