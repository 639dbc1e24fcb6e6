import type { SizeUnit } from '../venueMessage'

const coinMargined = /^[A-Z0-9]+USD_(PERP|\d{6})$/
const option = /-[CP]$/

export const isOption = (symbol: string): boolean => option.test(symbol)

/** Contracts of 100 or 10 dollars where coin-margined, as told by the symbol; coin everywhere else. */
export const sizeUnitOf = (symbol: string): SizeUnit => (coinMargined.test(symbol) ? 'contracts' : 'coin')
