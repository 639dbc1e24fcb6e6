import {
  annualisedFunding,
  basis,
  daysBetween,
  floaterOdds,
  percentileRank,
  policyReplay,
  type PolicyKind,
  type PolicyReplay,
  type PolicyRule,
} from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import { intervalOf } from '../../desk/intervalField'
import type { HistoryValues } from './fields'
import { noSources, type Sources } from '../sources'
import { importedFunding, namedFunding } from './imported'
import { replays } from './replays'

export type HistoryModel = ReturnType<typeof historyModel>

/** Everything that the panel shows: the essay's years, today's desk in their light, and the policies with the desk's costs. */
export function historyModel(values: HistoryValues, sources: Sources = noSources) {
  const past = replays()
  const policies = rememberedPolicies(values)
  const today = todayOf(values)
  const series = namedFunding(values.historySeries, sources)
  return {
    values,
    past,
    today,
    imported: series === null ? null : importedFunding(series, today.funding),
    policies,
    /** The policy that is asked about. */
    chosen: policies.find(({ kind }) => kind === values.policyRule)?.replay ?? null,
    fixed: values.fixedConvention === 'listing-day' ? past.listing : past.executable,
    quarters: past.quarters[values.fixedConvention],
  }
}

function todayOf(values: HistoryValues) {
  const { spotPrice, futuresPrice, valuation, expiry, venue, fundingRate } = values
  const daysToExpiry = daysBetween({ from: valuation, to: expiry })
  const { annualised } = basis({ spotPrice, futuresPrice, daysToExpiry })
  const funding = annualisedFunding({ rate: fundingRate, intervalHours: intervalOf(venue) })
  const { basisDays, dailyFunding, compounded } = replays()
  return {
    daysToExpiry,
    basis: annualised.simple,
    funding: funding.simple,
    basisRank: percentileRank({ values: basisDays.map(({ annualised: rate }) => rate), value: annualised.simple }),
    fundingRank: percentileRank({ values: dailyFunding, value: funding.simple }),
    odds: floaterOdds({ index: compounded.index, fixedRate: annualised.simple, horizonDays: daysToExpiry }),
  }
}

/** The two plain policies, and the rule that is asked about where it is neither. */
const plain = ['fixed-only', 'floating-only'] as const

type Policies = readonly { kind: PolicyKind; replay: PolicyReplay }[]

/** What the policies depend on. A price of the desk is none of it, and is what is typed most. */
const keyOf = (values: HistoryValues): string =>
  JSON.stringify([
    ...[values.capitalUsd, values.multiplier, values.lotSize, values.costOfCapital],
    ...[values.spotFeeRate, values.futuresFeeRate, values.settlementFeeRate, values.exitSpotFeeRate],
    ...[values.spotSlippageRate, values.futuresSlippageRate, values.exitSlippageRate],
    ...[values.policyRule, values.trailingDays, values.fixAboveRate],
  ])

let last: { key: string; policies: Policies } | null = null
function rememberedPolicies(values: HistoryValues): Policies {
  const key = keyOf(values)
  if (last?.key !== key) last = { key, policies: policiesOf(values) }
  return last.policies
}

function policiesOf(values: HistoryValues): Policies {
  const { history } = replays()
  const { rolls, end, marks } = history
  const rules: readonly PolicyRule[] = [...plain.map((kind) => ({ kind })), ruleOf(values)]
  const distinct = rules.filter(({ kind }, place) => rules.findIndex((rule) => rule.kind === kind) === place)
  return distinct.map((rule) => ({
    kind: rule.kind,
    replay: policyReplay({
      ...{ capitalUsd: values.capitalUsd, contract: contractOfDesk(values), costs: values },
      ...{ rolls, end, marks, rule },
    }),
  }))
}

function ruleOf({
  policyRule: kind,
  trailingDays,
  fixAboveRate: marginRate,
  costOfCapital,
}: HistoryValues): PolicyRule {
  if (kind === 'basis-over-funding') return { kind, trailingDays, marginRate }
  return kind === 'basis-over-capital' ? { kind, costOfCapital, marginRate } : { kind }
}
