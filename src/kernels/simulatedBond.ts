import { Decimal, type FixedBondSettlementArguments } from '../core'
import { perpetualCloses } from './perpetualCloses'
import { distribution, type Distribution } from './distribution'
import { pricePaths, type PriceModel, type PricePaths } from './pricePaths'
import { settlementCurves } from './settlementCurves'

/** The model of the prices in exact values, as they were typed; see PriceModel. */
export type TypedPriceModel = { [Name in keyof PriceModel]: Decimal }

export type SimulatedBondArguments = {
  model: TypedPriceModel
  seed: Decimal
  paths: Decimal
  /** Looks at the prices a day. */
  stepsPerDay: Decimal
  /** The bond as it was opened. */
  bond: Omit<FixedBondSettlementArguments, 'settlementPrice' | 'saleMoveRate'>
  /** What a bond against the perpetual has beside those; null or left out where the future is dated. */
  perpetual?: { fundingUsd: Decimal; futuresFeeRate: Decimal; futuresSlippageRate: Decimal } | null
  /** Posted at the exchange [coin]. */
  margin: Decimal
  /** At which the exchange liquidates the short; null where no price does [USD per coin]. */
  liquidationPrice: Decimal | null
  /** The same at other leverages. */
  ladder: readonly { leverage: Decimal; liquidationPrice: Decimal | null }[]
  capitalUsd: Decimal
  /** Simple, a year, Act/365. */
  costOfCapital: Decimal
}

/** How many paths are done, and what they say by themselves. */
export type PartOfBond = { done: number; of: number; soFar: () => SimulatedBond }

export type SimulatedBond = {
  paths: Decimal
  /** How many paths were liquidated, at the margin posted and at each leverage. */
  liquidated: Decimal
  ladder: readonly { leverage: Decimal; liquidated: Decimal }[]
  /** The least share of the margin posted that was left on the way; 0 of a path that was liquidated. */
  marginLowRate: Distribution
  /** Dollars at expiry over what the cost of capital requires [USD]. */
  carryUsd: Distribution
  /** What liquidation took of the dollars at expiry, over the paths that were liquidated; null where none was [USD]. */
  unwindUsd: Distribution | null
}

/**
 * A bond held to expiry along simulated paths, with part of its coin posted as margin.
 *
 *     margin left = margin + contracts * multiplier * (1 / highest future - 1 / entryPrice) [coin]
 *     not liquidated: dollars as fixedBondSettlement has them at the spot of the last day [USD]
 *     liquidated: (heldCoin - margin) * spot then * (1 - exit fee) * (1 - exit slippage), which grows at the cost of capital
 *
 *     floating: dollars as perpetualBondClose has them at the spot and the perpetual of the last day; funding by the day [USD]
 *
 * Convention: a liquidation takes the whole margin, the maintenance left in it included; the coin that stood elsewhere is
 * sold at the spot of that moment, and nothing is opened again. Funding is as expected on every path, is no margin, and
 * stays where it was paid until then.
 *
 * @throws DomainError where settlementCurves does
 * @see pricePaths for the paths
 */
export function* simulatedBond(given: SimulatedBondArguments): Generator<PartOfBond, SimulatedBond, void> {
  const parts = pricePaths({
    model: modelOf(given.model),
    seed: given.seed.toNumber(),
    paths: given.paths.toNumber(),
    isPerpetual: given.perpetual != null,
    intervals: Math.max(1, Math.round(given.model.days.times(given.stepsPerDay).toNumber())),
    stopPrice: numberOf(given.liquidationPrice),
  })
  for (;;) {
    const next = parts.next()
    if (next.done === true) return bondAlong(given, next.value)
    const { walked, ...progress } = next.value
    yield { ...progress, soFar: () => bondAlong(given, walked()) }
  }
}

function bondAlong(given: SimulatedBondArguments, walked: PricePaths): SimulatedBond {
  const { ladder } = given
  const stopPrice = numberOf(given.liquidationPrice)
  const stopped = (path: number) => !Number.isNaN(walked.stopSpot[path])
  const held = heldUsd(given, walked)
  const unwound = unwoundUsd(given, walked)
  const required = given.capitalUsd.toNumber() * growth(given, 0)
  const final = held.map((usd, path) => (stopped(path) ? (unwound[path] ?? usd) : usd))
  const lost = held.map((usd, path) => usd - (unwound[path] ?? usd)).filter((_, path) => stopped(path))
  const over = (price: Decimal | null) => countOf(walked.highestFuture, numberOf(price))
  return {
    paths: new Decimal(walked.endSpot.length),
    liquidated: new Decimal(over(given.liquidationPrice)),
    ladder: ladder.map(({ leverage, liquidationPrice }) => ({
      leverage,
      liquidated: new Decimal(over(liquidationPrice)),
    })),
    marginLowRate: distribution(marginLeft(given, walked.highestFuture, stopPrice)),
    carryUsd: distribution(final.map((usd) => usd - required)),
    unwindUsd: lost.length === 0 ? null : distribution(lost),
  }
}

/** Dollars at the end of paths that were not stopped. */
function heldUsd({ bond, perpetual }: SimulatedBondArguments, { endSpot, endFuture }: PricePaths): Float64Array {
  if (perpetual == null) return settlementCurves({ ...bond, settlementPrices: endSpot }).finalUsd
  const { fundingUsd, ...traded } = perpetual
  const costs = { ...bond.costs, ...traded }
  return perpetualCloses({ ...bond, costs, fundingUsd, spotPrices: endSpot, perpetualPrices: endFuture })
}

/** No price is one that is never reached. */
const numberOf = (price: Decimal | null) => price?.toNumber() ?? Infinity

const countOf = (values: Float64Array, least: number) =>
  values.reduce((count, value) => count + (value >= least ? 1 : 0), 0)

const modelOf = (model: TypedPriceModel): PriceModel => ({
  spotPrice: model.spotPrice.toNumber(),
  basisYield: model.basisYield.toNumber(),
  days: model.days.toNumber(),
  drift: model.drift.toNumber(),
  volatility: model.volatility.toNumber(),
  basisMean: model.basisMean.toNumber(),
  basisReversion: model.basisReversion.toNumber(),
  basisVolatility: model.basisVolatility.toNumber(),
  correlation: model.correlation.toNumber(),
  jumpsPerYear: model.jumpsPerYear.toNumber(),
  jumpMean: model.jumpMean.toNumber(),
  jumpVolatility: model.jumpVolatility.toNumber(),
})

/** What a dollar of a moment of the term has become at its end, at the cost of capital. */
function growth({ costOfCapital, model }: SimulatedBondArguments, share: number): number {
  const term = costOfCapital.times(model.days).div(365).toNumber()
  return (1 + term) / (1 + term * share)
}

/** Dollars at expiry of a path that was stopped; NaN of one that was not. */
function unwoundUsd(given: SimulatedBondArguments, walked: { stopSpot: Float64Array; stopShare: Float64Array }) {
  const { bond, margin } = given
  const { exitSpotFeeRate, exitSlippageRate } = bond.costs ?? {}
  const left = bond.heldCoin.minus(margin).toNumber()
  const kept = (1 - (exitSpotFeeRate?.toNumber() ?? 0)) * (1 - (exitSlippageRate?.toNumber() ?? 0))
  const funding = given.perpetual?.fundingUsd.toNumber() ?? 0
  return walked.stopSpot.map((spot, path) => {
    const share = walked.stopShare[path] ?? 0
    return (left * spot + funding * share) * kept * growth(given, share)
  })
}

/** The share of the margin that is left at the highest future. */
function marginLeft({ bond, margin }: SimulatedBondArguments, highest: Float64Array, stopPrice: number): Float64Array {
  const face = bond.contracts.times(bond.contract.multiplier).toNumber()
  const posted = margin.toNumber()
  const sold = face / bond.entryPrice.toNumber()
  return highest.map((future) => (future >= stopPrice ? 0 : (posted + face / future - sold) / posted))
}
