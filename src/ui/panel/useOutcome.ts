import { useMemo, useSyncExternalStore } from 'react'
import type { Outcome } from '../../calculators/calculator'
import { draftOf } from '../../desk/draftOf'
import type { Draft } from '../../form'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { awayAnswers, isLong, type AwayAnswer } from './awayAnswers'

export type Asked = {
  /** What is typed now. */
  draft: Draft
  outcome: Outcome
  /** The answer that came from the worker, where the draft is a long one. */
  away: AwayAnswer | null
  /** A newer answer is being computed. */
  pending: boolean
}

const nothingTyped: Draft = {}
const noneYet: Outcome = { state: 'refused', problems: {}, unfinished: true }

/**
 * What a panel's calculator says to what is typed now. A short draft is answered at once, and asking twice is free,
 * because the calculator remembers its last answer. A long one is answered in a worker; until then the last answer stands.
 */
export function useOutcome({ id, calculator }: View): Asked {
  const desk = useDesk((state) => state.desk)
  const own = useDesk((state) => state.panels[id]) ?? nothingTyped
  const last = useSyncExternalStore(awayAnswers.subscribe, awayAnswers.last)
  const draft = useMemo(() => draftOf({ calculator, desk, own }), [calculator, desk, own])
  const long = useMemo(() => isLong(draft) || calculator.isLong(draft), [calculator, draft])
  const near = useMemo(() => (long ? noneYet : calculator.run(draft)), [calculator, draft, long])
  if (!long) return { draft, outcome: near, away: null, pending: false }
  const away = last?.id === id ? last : null
  return { draft, outcome: away?.away.outcome ?? noneYet, away, pending: !awayAnswers.isAnswered({ id, draft }) }
}
