import { addDays, policyReplay, statedCosts, type PolicyKind, type PolicyReplay, type PolicyRule } from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { PastHistory } from './essay'
import type { HistoryValues } from './fields'
import type { Replays } from './replays'

/** The two plain policies, and the rule that is asked about where it is neither. */
const plain = ['fixed-only', 'floating-only'] as const

export type Policy = { kind: PolicyKind; replay: PolicyReplay }

let last: { past: Replays; key: string; known: Map<PolicyKind, Policy> } | null = null

/** The policies with the costs of the desk, each computed when it is asked for, and again only where something has changed. */
export function policiesOf(values: HistoryValues, past: Replays): readonly (() => Policy)[] {
  const { end, marks, ...history } = past.history
  const rolls = history.isOwn ? rollsWithPast(past.history, values) : history.rolls
  if (rolls.length === 0) return []
  const { capitalUsd } = values
  // All that is typed and matters: none of the desk's prices, which are typed most often.
  const typed = { capitalUsd, contract: contractOfDesk(values), costs: statedCosts(values) }
  const rules: readonly PolicyRule[] = [...plain.map((kind) => ({ kind })), ruleOf(values)]
  const key = JSON.stringify([typed, rules, rolls[0]?.time])
  if (last?.past !== past || last.key !== key) last = { past, key, known: new Map() }
  const { known } = last
  const distinct = rules.filter(({ kind }, place) => rules.findIndex((rule) => rule.kind === kind) === place)
  return distinct.map((rule) => () => {
    const policy = known.get(rule.kind) ?? {
      kind: rule.kind,
      replay: policyReplay({ ...typed, rolls, end, marks, rule }),
    }
    known.set(rule.kind, policy)
    return policy
  })
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
