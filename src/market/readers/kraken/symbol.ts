import { coinName } from '../payload/coinName'
import type { SizeUnit } from '../venueMessage'

/**
 * Perpetual or fixed, inverse or linear (F, and V for those before 2022); BTC is XBT in it; a date where it is fixed.
 */
const contract = /^([PF])([IFV])_([A-Z0-9]+?)(USDT|USDC|USD|EUR|GBP|XBT)(_\d{6})?$/i
/** An index is written in lower case, and stays as the venue writes it: in_ the running one, rr_ the reference rate. */
const index = /^(in|rr)_/i

export type KrakenSymbol = {
  symbol: string
  kind: 'perpetual' | 'future'
  payoff: 'inverse' | 'linear'
  coin: string
  quoteCurrency: string
  sizeUnit: SizeUnit
}

/** What a futures symbol says, in upper case as since 2022; null where it is not a contract that is read. */
export function krakenSymbol(written: string): KrakenSymbol | null {
  const [whole, term = '', family = '', coin = '', quote = ''] = contract.exec(written) ?? []
  if (whole === undefined) return null
  const inverse = family.toUpperCase() === 'I'
  return {
    symbol: whole.toUpperCase(),
    kind: term.toUpperCase() === 'P' ? 'perpetual' : 'future',
    payoff: inverse ? 'inverse' : 'linear',
    coin: coinName(coin.toUpperCase()),
    quoteCurrency: coinName(quote.toUpperCase()),
    sizeUnit: inverse ? 'usd' : 'coin',
  }
}

export const isIndex = (written: string): boolean => index.test(written)
