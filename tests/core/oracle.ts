/**
 * A second opinion on the inverse formulas in fractions of integers. It shares no code with the core and rounds nothing,
 * so it is slow and right.
 */
export type Fraction = { over: bigint; under: bigint }

export function fraction(numeral: string): Fraction {
  const [mantissa = '', exponent = '0'] = numeral.toLowerCase().split('e')
  const [whole = '', part = ''] = mantissa.split('.')
  const power = BigInt(exponent) - BigInt(part.length)
  const over = BigInt(`${whole}${part}`)
  return power >= 0n ? { over: over * 10n ** power, under: 1n } : { over, under: 10n ** -power }
}

export const sum = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.over * b.under + b.over * a.under, a.under * b.under)
export const product = (...all: Fraction[]): Fraction =>
  all.reduce((a, b) => reduced(a.over * b.over, a.under * b.under), { over: 1n, under: 1n })
export const negative = (a: Fraction): Fraction => ({ over: -a.over, under: a.under })
export const difference = (a: Fraction, b: Fraction): Fraction => sum(a, negative(b))
const inverse = (a: Fraction): Fraction => reduced(a.under, a.over)
export const quotient = (a: Fraction, b: Fraction): Fraction => product(a, inverse(b))
export const isPositive = (a: Fraction): boolean => a.over > 0n
const one = fraction('1')

function reduced(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under]
  while (b !== 0n) [a, b] = [b, a % b]
  const divisor = under < 0n ? -a : a
  return { over: over / divisor, under: under / divisor }
}

export function floor({ over, under }: Fraction): Fraction {
  const whole = over / under
  return { over: over % under < 0n ? whole - 1n : whole, under: 1n }
}

/** Whether a numeral names the fraction to 36 significant digits; 0 only itself. */
export function names(numeral: string, exact: Fraction): boolean {
  return isNear(numeral, exact, exact)
}

/** The same, or a difference that is nothing beside the size of what it is of. */
export const sameOrTiny = (numeral: string, exact: Fraction, scale: Fraction): boolean =>
  names(numeral, exact) || isNear(numeral, exact, scale)

/** The same of a difference of two large numbers, whose size sets the scale. */
export function isNear(numeral: string, exact: Fraction, scale: Fraction): boolean {
  const gap = difference(fraction(numeral), exact)
  const size = (value: bigint) => (value < 0n ? -value : value)
  return size(gap.over) * scale.under * 10n ** 36n <= size(scale.over) * gap.under
}

type Position = { contracts: Fraction; multiplier: Fraction; entryPrice: Fraction }

export const inverseValue = (position: Position, price: Fraction) =>
  quotient(product(position.contracts, position.multiplier), price)

/** Profit of a long; that of a short is the negative. */
export const inversePnl = (position: Position, exitPrice: Fraction) =>
  difference(inverseValue(position, position.entryPrice), inverseValue(position, exitPrice))

export const inverseAverage = (fills: { contracts: Fraction; price: Fraction }[]) => {
  const total = fills.reduce((all, fill) => sum(all, fill.contracts), fraction('0'))
  return quotient(
    total,
    fills.reduce((all, fill) => sum(all, quotient(fill.contracts, fill.price)), fraction('0')),
  )
}

/** Where margin and profit are the maintenance margin; null where that is nowhere above 0. */
export function inverseLiquidation(
  position: Position & { side: 'long' | 'short'; margin: Fraction; rate: Fraction; onEntry: boolean },
): Fraction | null {
  const { side, margin, rate, onEntry } = position
  const size = product(position.contracts, position.multiplier)
  const value = quotient(size, position.entryPrice)
  // margin + d * (value - size / price) = rate * (onEntry ? value : size / price), solved for 1 / price.
  const d = side === 'long' ? one : negative(one)
  const known = difference(sum(margin, product(d, value)), onEntry ? product(rate, value) : fraction('0'))
  const perInversePrice = product(size, onEntry ? d : sum(d, rate))
  if (perInversePrice.over === 0n) return null
  const inversePrice = quotient(known, perInversePrice)
  return isPositive(inversePrice) ? inverse(inversePrice) : null
}

type Trade = Record<'capitalUsd' | 'spotPrice' | 'futuresPrice' | 'daysToExpiry' | 'costOfCapital', Fraction> &
  Record<'multiplier' | 'lotSize', Fraction> &
  Record<'spotFeeRate' | 'futuresFeeRate' | 'settlementFeeRate' | 'exitSpotFeeRate', Fraction> &
  Record<'spotSlippageRate' | 'futuresSlippageRate' | 'exitSlippageRate', Fraction>

/** Whole lots by counting what one lot takes of the coin, the rest by subtraction. */
export function bond(trade: Trade) {
  const plus = (rate: Fraction) => sum(one, rate)
  const minus = (rate: Fraction) => difference(one, rate)
  const coin = quotient(
    product(trade.capitalUsd, minus(trade.spotFeeRate)),
    product(trade.spotPrice, plus(trade.spotSlippageRate)),
  )
  const sold = product(trade.futuresPrice, minus(trade.futuresSlippageRate))
  const coinPerContract = quotient(trade.multiplier, sold)
  const coinPerLot = product(coinPerContract, plus(trade.futuresFeeRate), trade.lotSize)
  const contracts = product(floor(quotient(coin, coinPerLot)), trade.lotSize)
  const notionalCoin = product(contracts, coinPerContract)
  const entryFeeCoin = product(notionalCoin, trade.futuresFeeRate)
  const residualCoin = difference(difference(coin, entryFeeCoin), notionalCoin)
  const faceUsd = product(contracts, trade.multiplier)
  const settled = sum(product(faceUsd, minus(trade.settlementFeeRate)), product(residualCoin, trade.spotPrice))
  const finalUsd = product(settled, minus(trade.exitSpotFeeRate), minus(trade.exitSlippageRate))
  const returnRate = difference(quotient(finalUsd, trade.capitalUsd), one)
  const t = quotient(trade.daysToExpiry, fraction('365'))
  const annualisedYield = quotient(returnRate, t)
  const excessYield = difference(annualisedYield, trade.costOfCapital)
  const grossReturn = difference(quotient(trade.futuresPrice, trade.spotPrice), one)
  const growth = sum(one, grossReturn)
  const dv01Usd = negative(product(quotient(product(faceUsd, t), product(growth, growth)), fraction('0.0001')))
  const naiveContracts = product(
    floor(quotient(trade.capitalUsd, product(trade.multiplier, trade.lotSize))),
    trade.lotSize,
  )
  const naiveNotional = quotient(product(naiveContracts, trade.multiplier), trade.futuresPrice)
  return {
    bond: {
      coin,
      contracts,
      faceUsd,
      residualCoin,
      entryFeeCoin,
      notionalCoin,
      finalUsd,
      returnRate,
      annualisedYield,
      grossAnnualisedYield: quotient(grossReturn, t),
      excessYield,
      dv01Usd,
      residualUsd: product(residualCoin, trade.spotPrice),
      carryUsd: product(trade.capitalUsd, excessYield, t),
    },
    naive: { contracts: naiveContracts, unhedgedCoin: difference(coin, naiveNotional) },
    coinPerLot,
  }
}

type Rolled = Record<'contracts' | 'residualCoin' | 'nearPrice' | 'farPrice' | 'nearFeeRate' | 'farFeeRate', Fraction> &
  Record<'nearSlippageRate' | 'farSlippageRate' | 'multiplier' | 'lotSize' | 'days', Fraction>

/**
 * A roll: the coin marked at the near quote, what a fill and its fee leave of it, in lots of what a lot takes. A short
 * has dollars for the far contracts; a long pays what they are dearer than the near quote. The rest is worth that quote.
 */
export function rolledBond(position: Rolled, side: 'short' | 'long') {
  const { contracts, nearPrice, farPrice, multiplier, lotSize } = position
  const faceUsd = product(contracts, multiplier)
  const equityCoin = sum(quotient(faceUsd, nearPrice), position.residualCoin)
  const nearNotionalCoin = quotient(quotient(faceUsd, nearPrice), sum(one, position.nearSlippageRate))
  const nearFeeCoin = product(nearNotionalCoin, position.nearFeeRate)
  const availableCoin = sum(difference(nearNotionalCoin, nearFeeCoin), position.residualCoin)
  const slip = side === 'short' ? negative(position.farSlippageRate) : position.farSlippageRate
  const fill = product(farPrice, sum(one, slip))
  const coinPerLot = quotient(product(multiplier, lotSize, sum(one, position.farFeeRate)), fill)
  const lots = isPositive(availableCoin) ? floor(quotient(availableCoin, coinPerLot)) : fraction('0')
  const farContracts = product(lots, lotSize)
  const newFaceUsd = product(farContracts, multiplier)
  const farNotionalCoin = quotient(newFaceUsd, fill)
  const farFeeCoin = product(farNotionalCoin, position.farFeeRate)
  const residualCoin = difference(availableCoin, sum(farNotionalCoin, farFeeCoin))
  const startUsd = product(equityCoin, nearPrice)
  const restUsd = product(residualCoin, nearPrice)
  const paidUsd = product(farNotionalCoin, difference(fill, nearPrice))
  const gain =
    side === 'short'
      ? difference(sum(newFaceUsd, restUsd), startUsd)
      : difference(sum(startUsd, paidUsd), sum(product(farNotionalCoin, nearPrice), restUsd))
  const yearly = quotient(fraction('365'), position.days)
  return {
    equityCoin,
    nearNotionalCoin,
    nearFeeCoin,
    lots,
    farContracts,
    farNotionalCoin,
    farFeeCoin,
    residualCoin,
    newFaceUsd,
    netAnnualisedYield: isPositive(startUsd) ? product(quotient(gain, startUsd), yearly) : null,
  }
}

type Choice = Record<'contracts' | 'residualCoin' | 'multiplier' | 'lotSize' | 'spotPrice' | 'nearPrice', Fraction> &
  Record<'daysToNear' | 'horizonDays' | 'costOfCapital' | 'nearFeeRate' | 'farFeeRate', Fraction> &
  Record<'nearSlippageRate' | 'farSlippageRate', Fraction> &
  Record<'settlementFeeRate' | 'exitSpotFeeRate' | 'exitSlippageRate', Fraction> & {
    fars: readonly { price: Fraction; days: Fraction }[]
  }

/** Dollars at the horizon: held, closed, rolled into each; valued today, and then all carried there alike. */
export function ends(choice: Choice): Fraction[] {
  const { contracts, residualCoin, multiplier, spotPrice, nearPrice, fars } = choice
  const sold = (usd: Fraction) =>
    product(usd, difference(one, choice.exitSpotFeeRate), difference(one, choice.exitSlippageRate))
  const settled = (faceUsd: Fraction, coin: Fraction) =>
    sold(sum(product(faceUsd, difference(one, choice.settlementFeeRate)), product(coin, spotPrice)))
  const grown = (days: Fraction) => sum(one, quotient(product(choice.costOfCapital, days), fraction('365')))
  const carried = (usd: Fraction, days: Fraction) => product(quotient(usd, grown(days)), grown(choice.horizonDays))
  const boughtCoin = quotient(product(contracts, multiplier), product(nearPrice, sum(one, choice.nearSlippageRate)))
  const inHand = sum(product(boughtCoin, difference(one, choice.nearFeeRate)), residualCoin)
  const rolls = fars.map(({ price, days }) => {
    const rolled = rolledBond({ ...choice, farPrice: price, days }, 'short')
    return carried(settled(rolled.newFaceUsd, rolled.residualCoin), days)
  })
  const held = settled(product(contracts, multiplier), residualCoin)
  return [carried(held, choice.daysToNear), carried(sold(product(inHand, spotPrice)), fraction('0')), ...rolls]
}

type Cut = Record<'contracts' | 'remaining' | 'multiplier' | 'lotSize' | 'price' | 'newFuturesPrice', Fraction> &
  Record<'spotPrice' | 'days' | 'feeRate', Fraction>

/** Part of a short closed by the exchange and sold again: dollars paid early in coin, in lots of what a lot takes. */
export function cutShort(position: Cut) {
  const toResell = difference(position.contracts, position.remaining)
  const closedUsd = product(toResell, position.multiplier)
  const unhedgedCoin = quotient(closedUsd, position.price)
  const lotUsd = product(position.multiplier, position.lotSize)
  const lotCoin = product(quotient(lotUsd, position.newFuturesPrice), sum(one, position.feeRate))
  const lots = floor(quotient(unhedgedCoin, lotCoin))
  const residualCoin = difference(unhedgedCoin, product(lots, lotCoin))
  const paidUsd = sum(product(lots, lotUsd), product(residualCoin, position.spotPrice))
  const premium = difference(quotient(position.newFuturesPrice, position.spotPrice), one)
  return {
    toResell,
    closedUsd,
    unhedgedCoin,
    residualCoin,
    resoldContracts: product(lots, position.lotSize),
    newAnnualisedRate: quotient(product(premium, fraction('365')), position.days),
    changeUsd: difference(paidUsd, closedUsd),
  }
}

/** The chance at which a sure amount is worth as much as a trade that may fail; null where it is no choice. */
export function failure(trade: Record<'finalUsd' | 'requiredUsd' | 'recoveredUsd', Fraction>): Fraction | null {
  const [gain, loss] = [
    difference(trade.finalUsd, trade.requiredUsd),
    difference(trade.requiredUsd, trade.recoveredUsd),
  ]
  return isPositive(gain) && isPositive(loss) ? quotient(gain, sum(gain, loss)) : null
}

type Loan = Record<'capitalUsd' | 'spotPrice' | 'multiplier' | 'lotSize' | 'feeRate', Fraction> & {
  fundings: readonly { rate: Fraction; price: Fraction }[]
  rehedge: 'every-interval' | 'increase-only' | 'never'
}

/** A floating bond by its definition: the profit of the short, the payment, then lots counted against the whole equity. */
export function loan({ capitalUsd, spotPrice, multiplier, lotSize, feeRate, fundings, rehedge }: Loan) {
  const lotUsd = product(multiplier, lotSize)
  const coin = quotient(capitalUsd, spotPrice)
  const selling = sum(one, feeRate)
  let lots = floor(quotient(coin, quotient(product(lotUsd, selling), spotPrice)))
  const entryFeeCoin = product(quotient(product(lots, lotUsd), spotPrice), feeRate)
  let equity = difference(coin, entryFeeCoin)
  let last = spotPrice
  const rows = fundings.map(({ rate, price }) => {
    const face = product(lots, lotUsd)
    const notionalCoin = quotient(face, price)
    const paymentCoin = product(notionalCoin, rate)
    const move = difference(notionalCoin, quotient(face, last))
    const paid = sum(sum(equity, move), paymentCoin)
    const lotCoin = quotient(lotUsd, price)
    // After the trade, what was paid covers n * lotCoin for n lots and the fee of the trade.
    const short = isPositive(difference(notionalCoin, paid))
    const fee = product(notionalCoin, feeRate)
    const most = short
      ? floor(quotient(difference(paid, fee), product(lotCoin, difference(one, feeRate))))
      : floor(quotient(sum(paid, fee), product(lotCoin, selling)))
    const wanted = most.over < 0n ? fraction('0') : most
    const trades = rehedge === 'every-interval' || (rehedge === 'increase-only' && !short)
    const before = lots
    lots = trades ? wanted : lots
    const traded = difference(lots, before)
    const size = traded.over < 0n ? negative(traded) : traded
    const feeCoin = product(size, lotCoin, feeRate)
    equity = difference(paid, feeCoin)
    last = price
    const residualCoin = difference(equity, product(lots, lotCoin))
    return { notionalCoin, paymentCoin, feeCoin, equityCoin: equity, trade: product(traded, lotSize), residualCoin }
  })
  return { coin, entryFeeCoin, rows, finalUsd: product(equity, last) }
}

type Floated = Record<'rate' | 'spotFeeRate' | 'spotSlippageRate' | 'exitSpotFeeRate' | 'exitSlippageRate', Fraction> &
  Record<'perpetualFeeRate' | 'perpetualSlippageRate', Fraction> & { events: number }

/** A dollar sent through coin and perpetual at a price of one, trade by trade; payments lie beside it, or are hedged again. */
export function floated(trade: Floated): { simple: Fraction; reinvested: Fraction } {
  const less = (amount: Fraction, rate: Fraction) => product(amount, difference(one, rate))
  const coin = quotient(less(one, trade.spotFeeRate), sum(one, trade.spotSlippageRate))
  const sold = quotient(less(coin, trade.perpetualSlippageRate), sum(one, trade.perpetualFeeRate))
  const paid = Array.from({ length: trade.events }, () => trade.rate)
  const received = paid.reduce((usd, rate) => sum(usd, product(sold, rate)), fraction('0'))
  const hedged = paid.reduce((usd, rate) => sum(usd, product(usd, rate)), sold)
  const boughtBack = (usd: Fraction) =>
    quotient(less(usd, trade.perpetualFeeRate), sum(one, trade.perpetualSlippageRate))
  const ended = (usd: Fraction) => difference(less(less(usd, trade.exitSlippageRate), trade.exitSpotFeeRate), one)
  return { simple: ended(sum(boughtBack(sold), received)), reinvested: ended(boughtBack(hedged)) }
}
