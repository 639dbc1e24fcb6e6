/** Quoted in dollars, and not in USDT or USDC: BTCUSD and BTCUSDZ26, whose sizes are dollars. */
const inverse = /^[A-Z0-9]+USD([FGHJKMNQUVXZ]\d\d)?$/
const option = /-\d+(\.\d+)?-[CP](-[A-Z]+)?$/

export const isOption = (symbol: string): boolean => option.test(symbol)

export const sizeUnitOf = (symbol: string): 'usd' | 'coin' => (inverse.test(symbol) ? 'usd' : 'coin')
