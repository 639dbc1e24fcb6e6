import { shockedBond, zero, type Decimal, type ShockedBondArguments } from '../core'
import { maintainedCoin } from './maintainedCoin'
import { numbersOf } from './numbersOf'

export type ShockSurfaceArguments = Omit<ShockedBondArguments, 'spotShock' | 'basisShock'> & {
  /** Moves of the spot price, above -1: a row each. */
  spotShocks: readonly Decimal[]
  /** Changes of the annualised basis: a column each. */
  basisShocks: readonly Decimal[]
}

/** Figures of shockedBond, row by row. */
export type ShockSurface = {
  /** [USD] */
  valueUsd: Float64Array
  /** [USD] */
  changeUsd: Float64Array
  /** [coin] */
  pnlCoin: Float64Array
  /** [coin] */
  marginLeftCoin: Float64Array
  /** [coin] */
  spareCoin: Float64Array
  /** One a row: the change of the basis at which nothing is spare; NaN where none does that. */
  callBasisShock: Float64Array
}

/**
 * A bond and its margin over moves of the spot price and of the basis, in as many cells as a screen shows.
 *
 *     ratio = futuresPrice / spotPrice + basisShock * days / 365
 *     valueUsd = openCoin * spotPrice * (1 + spotShock) + faceUsd / ratio [USD]
 *     changeUsd = openCoin * spotPrice * spotShock - faceUsd * basisShock * days / 365 / (ratio * ratio today) [USD]
 *     pnlCoin = faceUsd / (spotPrice * (1 + spotShock) * ratio) - notionalCoin [coin]
 *     openCoin = coin - notionalCoin: what no contract covers [coin]
 *
 * Convention: that of shockedBond, in binary numbers. What nearly cancels, coin and notional, value and today's value, is
 * set off in decimals or never formed; each figure agrees with core to 1e-9 of what it is a difference of.
 *
 * @throws DomainError where shockedBond does at the least and the greatest of the shocks
 * @see shockedBond for one cell, line by line
 */
export function shockSurface({ spotShocks, basisShocks, ...bond }: ShockSurfaceArguments): ShockSurface {
  for (const spotShock of [spotShocks[0], spotShocks.at(-1)])
    for (const basisShock of [basisShocks[0], basisShocks.at(-1)])
      if (spotShock !== undefined && basisShock !== undefined) shockedBond({ ...bond, spotShock, basisShock })

  const { coin, contracts, contract, entryPrice, margin } = bond
  const face = contracts.times(contract.multiplier)
  const notional = face.div(entryPrice)
  const [faceUsd, notionalCoin, openUsd, spotPrice] = [
    face.toNumber(),
    notional.toNumber(),
    coin.minus(notional).times(bond.spotPrice).toNumber(),
    bond.spotPrice.toNumber(),
  ]
  const ratioNow = bond.futuresPrice.div(bond.spotPrice).toNumber()
  const years = bond.days.div(365).toNumber()
  const openMargin = margin.minus(notional).toNumber()
  const maintained = maintainedCoin(bond)

  const [rows, columns] = [numbersOf(spotShocks), numbersOf(basisShocks)]
  const surface = emptySurface({ rows: rows.length, cells: rows.length * columns.length })
  const callRatio = callRatioOf(bond)
  rows.forEach((spotShock, row) => {
    const spot = spotPrice * (1 + spotShock)
    surface.callBasisShock[row] = (callRatio / (1 + spotShock) - ratioNow) / years
    columns.forEach((basisShock, column) => {
      const shift = basisShock * years
      const ratio = ratioNow + shift
      const sold = faceUsd / (spot * ratio)
      const cell = row * columns.length + column
      surface.valueUsd[cell] = openUsd * (1 + spotShock) + faceUsd / ratio
      surface.changeUsd[cell] = openUsd * spotShock - (faceUsd * shift) / (ratio * ratioNow)
      surface.pnlCoin[cell] = sold - notionalCoin
      surface.marginLeftCoin[cell] = openMargin + sold
      surface.spareCoin[cell] = openMargin + sold - maintained(sold)
    })
  })
  return surface
}

const emptySurface = ({ rows, cells }: { rows: number; cells: number }): ShockSurface => ({
  valueUsd: new Float64Array(cells),
  changeUsd: new Float64Array(cells),
  pnlCoin: new Float64Array(cells),
  marginLeftCoin: new Float64Array(cells),
  spareCoin: new Float64Array(cells),
  callBasisShock: new Float64Array(rows),
})

/** The future at which the short is liquidated over the spot of today; NaN where no price does it. */
function callRatioOf(bond: Omit<ShockedBondArguments, 'spotShock' | 'basisShock'>): number {
  const { callSpotShock } = shockedBond({ ...bond, spotShock: zero, basisShock: zero })
  return callSpotShock === null
    ? Number.NaN
    : callSpotShock.plus(1).times(bond.futuresPrice).div(bond.spotPrice).toNumber()
}
