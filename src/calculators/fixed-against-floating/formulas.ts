import type { Formulas } from '../answer'
import { bondFormulas } from '../bondFormulas'
import type { FixedAgainstFloatingValues } from './fields'
import type { Comparison } from './quantities'

type Footing = Pick<FixedAgainstFloatingValues, 'compareOn'>

/** What buying back the perpetual leaves of it; payments that stay as they are do not pay for that. */
const boughtBack = '(1 - futuresFeeRate) / (1 + futuresSlippageRate)'

/** What the stated funding returns after the trades that it takes; the charts draw it too. */
export const floatingReturnsOn = ({ compareOn }: Footing) => ({
  floatingReturnRate:
    compareOn === 'net'
      ? `(1 + averageFunding * eventCount / (${boughtBack})) * floatingKeptShare - 1`
      : '(1 + averageFunding * eventCount) * floatingKeptShare - 1',
  compoundedFloatingReturnRate: '(1 + averageFunding)^eventCount * floatingKeptShare - 1',
})

/** Both trades of the coin, and both of the perpetual at the fee and the slippage of the venue's futures. */
const keptShare = `(1 - spotFeeRate) / (1 + spotSlippageRate) * (1 - futuresSlippageRate) / (1 + futuresFeeRate) * ${boughtBack} * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)`

const ofComparison = {
  eventCount: 'daysToExpiry * 24 / intervalHours',
  annualisedFunding: 'averageFunding * 8760 / intervalHours',
  annualisedCompoundedFunding: '(1 + averageFunding)^(8760 / intervalHours) - 1',
  fundingReturnRate: 'averageFunding * eventCount',
  compoundedBreakEvenFunding: '((1 + fixedReturnRate) / floatingKeptShare)^(1 / eventCount) - 1',
  annualisedBreakEvenFunding: 'breakEvenFunding * 8760 / intervalHours',
  annualisedCompoundedBreakEvenFunding: '(1 + compoundedBreakEvenFunding)^(8760 / intervalHours) - 1',
  impliedFunding: 'basisRate / eventCount',
  differenceUsd: 'capitalUsd * (fixedReturnRate - floatingReturnRate)',
  leadUsd: 'abs(differenceUsd)',
  compoundedDifferenceUsd: 'capitalUsd * (fixedReturnRate - compoundedFloatingReturnRate)',
} as const satisfies Formulas

const ofBench = {
  futuresLegUsd: 'capitalUsd * futuresPrice / spotPrice',
  marginUsd: 'futuresLegUsd * marginRate',
  grossProfitUsd: 'futuresLegUsd - capitalUsd',
  marginGrossYield: 'grossProfitUsd / (capitalUsd + marginUsd) * 365 / daysToExpiry',
  bothLegsGrossYield: 'grossProfitUsd / (capitalUsd + futuresLegUsd) * 365 / daysToExpiry',
  marginNetYield: 'profitUsd / (capitalUsd + marginUsd) * 365 / daysToExpiry',
  bothLegsNetYield: 'profitUsd / (capitalUsd + futuresLegUsd) * 365 / daysToExpiry',
} as const satisfies Formulas

/** How each figure follows from the others; the fixed return is the quotes' own, or what is left of it after costs. */
export const formulasFor = ({ values: { compareOn } }: Comparison): Formulas => ({
  ...(compareOn === 'net'
    ? {
        fixedReturnRate: 'returnRate',
        floatingKeptShare: keptShare,
        breakEvenFunding: `((1 + fixedReturnRate) / floatingKeptShare - 1) * ${boughtBack} / eventCount`,
      }
    : {
        fixedReturnRate: 'basisRate',
        breakEvenFunding: '((1 + fixedReturnRate) / floatingKeptShare - 1) / eventCount',
      }),
  ...ofComparison,
  ...floatingReturnsOn({ compareOn }),
  ...ofBench,
  ...bondFormulas,
})
