const contract = /^[A-Z0-9]+(_[A-Z0-9]+)?-(PERPETUAL|\d{1,2}[A-Z]{3}\d\d)$/
const spot = /^[A-Z0-9]+_[A-Z0-9]+$/

/** A future, a perpetual or a pair; options and combinations of several legs are not read. */
export const isOurs = (symbol: string): boolean => contract.test(symbol) || spot.test(symbol)

/** A coin and a currency before the hyphen (BTC_USDC-PERPETUAL) make it linear or spot: sizes in coin. Others count dollars. */
export const sizeUnitOf = (symbol: string): 'usd' | 'coin' => (symbol.includes('_') ? 'coin' : 'usd')
