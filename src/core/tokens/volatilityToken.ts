import { one, zero, type Decimal } from '../number/decimal'
import { requireAtLeastZero, requireEntries, requireFinite, requirePositive, requireShare } from '../number/domain'

/** A MOVE contract from the roll that buys it to the one that ends it. */
export type MoveHeld = {
  /** Paid for one at the roll, more than 0 [USD]. */
  paidUsd: Decimal
  /** Sold for at the next roll, or paid out at its close, at least 0 [USD]. */
  receivedUsd: Decimal
}

export type VolatilityTokenArguments = {
  /** Contracts held for a dollar of value, in dollars: 1 unless said, -1 for the opposite token. */
  leverage?: Decimal
  /** One after the other. */
  contracts: readonly MoveHeld[]
  /** On what is bought or sold at each roll; 0 by default. */
  feeRate?: Decimal
  /** Put in at the start; 1 by default [USD]. */
  fundUsd?: Decimal
}

export type VolatilityTokenRow = MoveHeld & {
  /** Rolls so far, this one among them. */
  roll: Decimal
  /** Bought (+) or sold (-) at the roll, may be a part of one. */
  contracts: Decimal
  /** Paid for the roll into this contract [USD]. */
  feeUsd: Decimal
  /** Value when the contract ended [USD]. */
  valueUsd: Decimal
  returnRate: Decimal
}

export type VolatilityToken = {
  rows: VolatilityTokenRow[]
  /** At the end; 0 where it was liquidated [USD]. */
  valueUsd: Decimal
  returnRate: Decimal
  feeUsd: Decimal
  /** Whether a contract left nothing: the rows end before it. */
  liquidated: boolean
}

/**
 * A token that holds MOVE contracts for its whole value, and rolls into the next one when one ends.
 *
 *     feeUsd = |leverage| * previousValueUsd * feeRate [USD]
 *     contracts = leverage * previousValueUsd / paidUsd
 *     valueUsd = previousValueUsd + contracts * (receivedUsd - paidUsd) - feeUsd [USD]
 *     returnRate = valueUsd / previousValueUsd - 1
 *
 * Convention: the fee is paid once for each contract, at the roll that buys it, beside the position. A MOVE that pays
 * nothing leaves nothing of a token that is all in it: the path ends before it and is reported as liquidated.
 *
 * @throws DomainError where there is no contract, a price is not positive, or a rate is out of bounds
 * @example volatilityToken({ contracts: [{ paidUsd: 200, receivedUsd: 250 }, { paidUsd: 225, receivedUsd: 180 }] })
 *   // 1.25, then 1: two rolls, and nothing earned
 * @see the essay on leveraged tokens and MOVE contracts of 2020: the volatility token holds one times MOVE
 */
export function volatilityToken(given: VolatilityTokenArguments): VolatilityToken {
  const { leverage = one, contracts, feeRate = zero, fundUsd = one } = given
  requireFinite({ leverage })
  requireShare({ feeRate })
  requirePositive({ fundUsd })
  requireEntries({ quantity: 'contracts', entries: contracts })
  contracts.forEach(({ paidUsd, receivedUsd }, index) => {
    requirePositive({ [`contracts[${index}].paidUsd`]: paidUsd })
    requireAtLeastZero({ [`contracts[${index}].receivedUsd`]: receivedUsd })
  })
  const rows: VolatilityTokenRow[] = []
  let [valueUsd, liquidated]: [Decimal, boolean] = [fundUsd, false]
  for (const held of contracts) {
    const feeUsd = leverage.abs().times(valueUsd).times(feeRate)
    const bought = leverage.times(valueUsd).div(held.paidUsd)
    const next = valueUsd.plus(bought.times(held.receivedUsd.minus(held.paidUsd))).minus(feeUsd)
    liquidated = !next.greaterThan(zero)
    if (liquidated) break
    const returnRate = next.div(valueUsd).minus(one)
    rows.push({ ...held, roll: one.plus(rows.length), contracts: bought, feeUsd, valueUsd: next, returnRate })
    valueUsd = next
  }
  const left = liquidated ? zero : valueUsd
  return {
    rows,
    liquidated,
    valueUsd: left,
    returnRate: left.div(fundUsd).minus(one),
    feeUsd: rows.reduce((sum, row) => sum.plus(row.feeUsd), zero),
  }
}
