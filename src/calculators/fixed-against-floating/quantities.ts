import {
  annualisedFunding,
  breakEvenFunding,
  conventionBench,
  fixedAgainstFloating,
  type ConventionBench,
  type ConventionBenchRow,
  type Decimal,
  type FixedAgainstFloating,
  type FixedBond,
  type SimpleAndCompounded,
} from '../../core'
import type { Quantities } from '../answer'
import { purchaseQuantities, yieldQuantities } from '../bondQuantities'
import { fixedBondOfDesk } from '../../desk/fixedBondOfDesk'
import type { FixedAgainstFloatingValues } from './fields'

/** The two bonds side by side, and the fixed one in every convention. */
export type Comparison = {
  values: FixedAgainstFloatingValues
  daysToExpiry: Decimal
  bond: FixedBond
  /** Return of the fixed bond over the term, net of costs or gross as asked. */
  fixedReturnRate: Decimal
  /** The same a year, as simple and as compounded interest. */
  fixedYields: SimpleAndCompounded
  /** Net beside net, gross beside gross. */
  outcome: FixedAgainstFloating
  /** The stated funding a year. */
  funding: SimpleAndCompounded
  bench: ConventionBench
}

export function comparisonOf(values: FixedAgainstFloatingValues): Comparison {
  const { daysToExpiry, bond } = fixedBondOfDesk(values)
  const net = values.compareOn === 'net'
  const side = { values, daysToExpiry, fixedReturnRate: net ? bond.returnRate : bond.basisRate }
  return {
    ...side,
    bond,
    fixedYields: net ? bond.netYields : bond.grossYields,
    ...floatingAt(side, values.averageFunding),
    bench: conventionBench({ ...values, daysToExpiry, finalUsd: bond.finalUsd }),
  }
}

type FixedSide = Pick<Comparison, 'values' | 'daysToExpiry' | 'fixedReturnRate'>

/** The floating bond at an average funding, beside the fixed one. */
export function floatingAt({ values, daysToExpiry, fixedReturnRate }: FixedSide, averageFunding: Decimal) {
  const { intervalHours, capitalUsd } = values
  const term = { days: daysToExpiry, intervalHours, capitalUsd }
  return {
    outcome: fixedAgainstFloating({
      fixedReturn: fixedReturnRate,
      averageFunding,
      ...term,
      ...floatingCostsOf(values),
    }),
    funding: annualisedFunding({ rate: averageFunding, intervalHours }),
  }
}

/** The coin costs what it costs the fixed bond, and the perpetual is a future of the same venue. */
export const floatingCostsOf = (values: FixedAgainstFloatingValues) =>
  values.compareOn === 'gross'
    ? {}
    : {
        costs: values,
        perpetualFeeRate: values.futuresFeeRate,
        perpetualSlippageRate: values.futuresSlippageRate,
      }

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(comparison: Comparison): Quantities {
  const { values, daysToExpiry, bond, fixedReturnRate, outcome, funding } = comparison
  const term = { days: daysToExpiry, intervalHours: values.intervalHours }
  return {
    ...purchaseQuantities(comparison.bond),
    ...benchQuantities(comparison),
    daysToExpiry,
    eventCount: outcome.events,
    fixedReturnRate,
    annualisedFunding: funding.simple,
    annualisedCompoundedFunding: funding.compounded,
    breakEvenFunding: outcome.breakEven.simple,
    compoundedBreakEvenFunding: outcome.breakEven.compounded,
    annualisedBreakEvenFunding: outcome.annualisedBreakEven.simple,
    annualisedCompoundedBreakEvenFunding: outcome.annualisedBreakEven.compounded,
    floatingKeptShare: outcome.keptShare,
    fundingReturnRate: outcome.fundingReturn,
    impliedFunding: breakEvenFunding({ fixedReturn: bond.basisRate, ...term }).simple,
    floatingReturnRate: outcome.floatingReturn.simple,
    compoundedFloatingReturnRate: outcome.floatingReturn.compounded,
    differenceUsd: outcome.differenceUsd.simple,
    leadUsd: outcome.leadUsd,
    compoundedDifferenceUsd: outcome.differenceUsd.compounded,
  }
}

function benchQuantities({ bond, bench }: Comparison): Quantities {
  const { futuresLegUsd, marginUsd, grossProfitUsd, netProfitUsd, lowest, highest } = bench
  const of = (key: ConventionBenchRow['key']) => bench.rows.find((row) => row.key === key)?.value ?? null
  return {
    futuresLegUsd,
    marginUsd,
    grossProfitUsd,
    profitUsd: netProfitUsd,
    ...yieldQuantities(bond),
    marginGrossYield: of('capital-with-margin/gross/simple/365'),
    bothLegsGrossYield: of('both-legs/gross/simple/365'),
    marginNetYield: of('capital-with-margin/net/simple/365'),
    bothLegsNetYield: of('both-legs/net/simple/365'),
    lowestConventionYield: lowest.value,
    highestConventionYield: highest.value,
  }
}
