import fc from 'fast-check'
import { decimal, type Contract, type Decimal } from '../../src/core'

export const inverse: Contract = { payoff: 'inverse', multiplier: decimal('1'), lotSize: decimal('1') }
export const linear: Contract = { payoff: 'linear', multiplier: decimal('1'), lotSize: decimal('1') }

const digits = (value: bigint, places: number) => decimal(`${value}e-${places}`)

/** A decimal between two whole bounds with so many places, drawn evenly. */
export const decimals = ({ from, to, places }: { from: number; to: number; places: number }) => {
  const scale = 10n ** BigInt(places)
  return fc.bigInt(BigInt(from) * scale, BigInt(to) * scale).map((value) => digits(value, places))
}

/** From 0.01 to 10,000,000, every magnitude as likely. */
export const prices = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -2, max: 1 }))
  .map(([mantissa, exponent]) => decimal(`${mantissa}e${exponent}`))

export const counts = fc.integer({ min: 0, max: 10_000_000 }).map((count) => decimal(String(count)))
export const positiveCounts = fc.integer({ min: 1, max: 10_000_000 }).map((count) => decimal(String(count)))
export const fees = decimals({ from: -1, to: 1, places: 5 }).map((rate) => rate.times('0.05'))
export const shares = decimals({ from: 0, to: 1, places: 4 }).map((rate) => rate.times('0.5'))
export const terms = decimals({ from: 1, to: 800, places: 4 })
export const sides = fc.constantFrom('long' as const, 'short' as const)
export const inverseContracts = fc
  .tuple(fc.constantFrom('1', '10', '100', '0.5'), fc.constantFrom('1', '7', '100'))
  .map(([multiplier, lotSize]): Contract => ({
    payoff: 'inverse',
    multiplier: decimal(multiplier),
    lotSize: decimal(lotSize),
  }))
export const contracts = fc
  .tuple(inverseContracts, fc.constantFrom('inverse' as const, 'linear' as const))
  .map(([contract, payoff]): Contract => ({ ...contract, payoff }))
export const costs = fc.record({
  spotFeeRate: fees,
  futuresFeeRate: fees,
  settlementFeeRate: fees,
  exitSpotFeeRate: fees,
  spotSlippageRate: fees,
  futuresSlippageRate: fees,
  exitSlippageRate: fees,
})
export const bonds = fc.record({
  capitalUsd: decimals({ from: 1, to: 100_000_000, places: 2 }),
  spotPrice: prices,
  futuresPrice: prices,
  daysToExpiry: terms,
  contract: inverseContracts,
  costOfCapital: shares,
  costs,
})

/** Bonds of numerals so long that no product of two of them fits the digits of an answer. */
const longFees = fees.chain((rate) => fc.bigInt(0n, 10n ** 40n).map((tail) => rate.plus(`${tail}e-50`)))
const longPrices = fc.bigInt(10n ** 50n, 10n ** 55n).map((price) => decimal(`${price}e-50`))
export const longBonds = bonds.chain((bond) =>
  fc
    .record({ spotPrice: longPrices, futuresPrice: longPrices, spotFeeRate: longFees, futuresFeeRate: longFees })
    .map(({ spotPrice, futuresPrice, ...long }) => ({
      ...bond,
      spotPrice,
      futuresPrice,
      costs: { ...bond.costs, ...long },
    })),
)

/** Whether two numbers agree to a relative difference, or to that of `scale` where both may be near 0. */
export function agree(a: Decimal, b: Decimal, { within = '1e-30', scale }: { within?: string; scale?: Decimal } = {}) {
  const size = scale?.abs() ?? b.abs()
  return a.minus(b).abs().lessThanOrEqualTo(size.times(within))
}

/** The same dollars in contracts so small that a lot of them is next to nothing. */
export const inCrumbs = (contracts: Decimal, contract: Contract) => ({
  contracts: contracts.times('1e40'),
  contract: { ...contract, lotSize: decimal('1'), multiplier: contract.multiplier.times('1e-40') },
})
