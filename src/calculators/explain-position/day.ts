import {
  basis,
  constantMaturityBasis,
  daysBetween,
  explainedDay,
  type ConstantMaturityBasis,
  type Decimal,
  type ExplainedDay,
} from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { Quantities } from '../answer'
import type { ExplainPositionValues } from './fields'

/** Two marks of a position, and what lies between them. */
export type Day = {
  values: ExplainPositionValues
  /** null for a perpetual, which has no expiry. */
  term: { priorDays: Decimal; days: Decimal; rolled: ConstantMaturityBasis } | null
  explained: ExplainedDay
}

export function dayOf(values: ExplainPositionValues): Day {
  const term = values.held === 'future' ? termOf(values) : null
  return { values, term, explained: explainedAt({ values, term }, values.futuresPrice) }
}

function termOf(values: ExplainPositionValues) {
  const { priorValuation: from, valuation, expiry, neighbourExpiry, priorSpotPrice: spotPrice } = values
  const [priorDays, days] = [daysBetween({ from, to: expiry }), daysBetween({ from: valuation, to: expiry })]
  const quoteOf = (futuresPrice: Decimal, daysToExpiry: Decimal) => {
    const { annualised } = basis({ spotPrice, futuresPrice, daysToExpiry })
    return { days: daysToExpiry, annualisedRate: annualised.simple }
  }
  const neighbour = quoteOf(values.neighbourPrice, daysBetween({ from, to: neighbourExpiry }))
  const quotes = [quoteOf(values.priorFuturesPrice, priorDays), neighbour]
  const rolled = constantMaturityBasis({ quotes, maturityDays: days, rule: 'rate-linear' })
  return { priorDays, days, rolled }
}

/** The same with another futures price now. */
export function explainedAt({ values, term }: Pick<Day, 'values' | 'term'>, futuresPrice: Decimal): ExplainedDay {
  const { contracts, priorEquityCoin: equityCoin, fundingRate, feesPaidCoin: feesCoin } = values
  const { priorSpotPrice, priorFuturesPrice, spotPrice } = values
  return explainedDay({
    contracts,
    contract: contractOfDesk(values),
    equityCoin,
    fundingRate,
    feesCoin,
    yesterday: { spotPrice: priorSpotPrice, futuresPrice: priorFuturesPrice, daysToExpiry: term?.priorDays ?? null },
    today: { spotPrice, futuresPrice, daysToExpiry: term?.days ?? null },
    ...(term === null ? {} : { rolledRate: term.rolled.annualisedRate }),
  })
}

/** Every number of the panel under its name in the vocabulary. */
export const quantitiesOf = ({ term, explained }: Day): Quantities => ({
  ...(term === null
    ? {}
    : { priorDays: term.priorDays, daysToExpiry: term.days, rolledRate: term.rolled.annualisedRate }),
  priorRate: explained.rateBefore,
  todayRate: explained.rate,
  dayOpenCoin: explained.residualCoin,
  dayFundingCoin: explained.fundingCoin,
  priorValueUsd: explained.valueBeforeUsd,
  dayValueUsd: explained.valueUsd,
  explainedCarryUsd: explained.carryUsd,
  rollDownUsd: explained.rollDownUsd,
  basisMoveUsd: explained.basisMoveUsd,
  explainedFundingUsd: explained.fundingUsd,
  explainedFeesUsd: explained.feesUsd,
  openCoinUsd: explained.remainderUsd,
  dayProfitUsd: explained.profitUsd,
  dayUnexplainedUsd: explained.unexplainedUsd,
})
