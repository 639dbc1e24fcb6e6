import {
  addDays,
  annualisedFunding,
  basis,
  daysBetween,
  decimal,
  floaterLead,
  percentileRank,
  policyReplay,
  rollingReturns,
  type PolicyKind,
  type PolicyReplay,
  type Decimal,
  type IndexPoint,
  type PolicyRule,
} from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import { intervalOf } from '../../desk/intervalField'
import type { PastHistory } from './essay'
import type { HistoryValues } from './fields'
import { rememberedLast } from '../rememberedLast'
import { pricesIn, ratesIn, seriesNamed, stripIn } from '../seriesColumns'
import { noSources, type Sources } from '../sources'
import { importedFunding, namedFunding } from './imported'
import { ownPast } from './own'
import { replays, replaysOf, type Replays } from './replays'

export type HistoryModel = ReturnType<typeof historyModel>

/** Everything that the panel shows: the essay's years, today's desk in their light, and the policies with the desk's costs. */
export function historyModel(values: HistoryValues, sources: Sources = noSources) {
  const own = ownPast(values, sources)
  const past = own === null ? replays() : replaysOf(own)
  const policies = rememberedPolicies(values, past)
  const today = todayOf(values, past)
  const series = namedFunding(values.historySeries, sources)
  return {
    values,
    past,
    today,
    isOwn: own !== null,
    imported: series === null ? null : importedFunding(series, today, values.rollingDays),
    isMissing: isMissing(values, sources),
    policies,
    /** The policy that is asked about. */
    chosen: policies.find(({ kind }) => kind === values.policyRule)?.replay ?? null,
    fixed: values.fixedConvention === 'listing-day' ? past.listing : past.executable,
    quarters: past.quarters[values.fixedConvention],
  }
}

/** Whether a series that is named is not here, or holds something else: what is shipped stands in its place. */
const isMissing = ({ historySeries, futuresSeries, spotSeries }: HistoryValues, sources: Sources): boolean =>
  (historySeries !== '' && ratesIn(seriesNamed(sources, historySeries)) === null) ||
  (futuresSeries !== '' && stripIn(seriesNamed(sources, futuresSeries)) === null) ||
  (spotSeries !== '' && pricesIn(seriesNamed(sources, spotSeries)) === null)

function todayOf(values: HistoryValues, past: Replays) {
  const { spotPrice, futuresPrice, valuation, expiry, venue, fundingRate } = values
  const daysToExpiry = daysBetween({ from: valuation, to: expiry })
  const { annualised } = basis({ spotPrice, futuresPrice, daysToExpiry })
  const funding = annualisedFunding({ rate: fundingRate, intervalHours: intervalOf(venue) })
  const { basisDays, dailyFunding, compounded } = past
  return {
    daysToExpiry,
    basis: annualised.simple,
    funding: funding.simple,
    basisRank: rankIn(
      basisDays.map(({ annualised: rate }) => rate),
      annualised.simple,
    ),
    fundingRank: rankIn(dailyFunding, funding.simple),
    odds: floaterLead({
      windows: windowsOf({ index: compounded.index, days: daysToExpiry.toString() }),
      fixedRate: annualised.simple,
    }),
  }
}

/** Windows of the length asked for last: no price of the desk changes them. */
const windowsOf = rememberedLast(({ index, days }: { index: readonly IndexPoint[]; days: string }) =>
  rollingReturns({ index, windowDays: decimal(days) }),
)

/** Null without values to compare with: a history may be shorter than a day. */
const rankIn = (values: readonly Decimal[], value: Decimal): Decimal | null =>
  values.length === 0 ? null : percentileRank({ values, value }).percentile

/** The two plain policies, and the rule that is asked about where it is neither. */
const plain = ['fixed-only', 'floating-only'] as const

type Policies = readonly { kind: PolicyKind; replay: PolicyReplay }[]

/** What the policies depend on: none of the desk's prices, which are typed most often. */
const keyOf = (values: HistoryValues): string =>
  JSON.stringify([
    values.capitalUsd,
    values.multiplier,
    values.lotSize,
    values.costOfCapital,
    values.spotFeeRate,
    values.futuresFeeRate,
    values.settlementFeeRate,
    values.exitSpotFeeRate,
    values.spotSlippageRate,
    values.futuresSlippageRate,
    values.exitSlippageRate,
    values.policyRule,
    values.trailingDays,
    values.fixAboveRate,
  ])

let last: { key: string; past: Replays; policies: Policies } | null = null
function rememberedPolicies(values: HistoryValues, past: Replays): Policies {
  const key = keyOf(values)
  if (last?.key !== key || last.past !== past) last = { key, past, policies: policiesOf(values, past) }
  return last.policies
}

function policiesOf(values: HistoryValues, { history }: Replays): Policies {
  const { end, marks } = history
  const rolls = history.isOwn ? rollsWithPast(history, values) : history.rolls
  if (rolls.length === 0) return []
  const rules: readonly PolicyRule[] = [...plain.map((kind) => ({ kind })), ruleOf(values)]
  const distinct = rules.filter(({ kind }, place) => rules.findIndex((rule) => rule.kind === kind) === place)
  return distinct.map((rule) => ({
    kind: rule.kind,
    replay: policyReplay({
      capitalUsd: values.capitalUsd,
      contract: contractOfDesk(values),
      costs: values,
      rolls,
      end,
      marks,
      rule,
    }),
  }))
}

/** A series may begin with its first future: the policies then start at the first roll that has enough days behind it. */
function rollsWithPast({ rolls, marks }: PastHistory, { trailingDays }: HistoryValues): PastHistory['rolls'] {
  const [first] = marks
  const from = first === undefined ? '' : addDays({ instant: first.time, days: trailingDays })
  return rolls.filter(({ time }) => time >= from)
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
