import { useState } from 'react'
import { lastAnswer, type Answered } from './lastAnswer'
import type { CurrentOutcome } from './outcomeOf'

/** The last good answer of what is asked by one component alone, such as a step of a lesson. */
export function useLastAnswer(
  outcome: Pick<CurrentOutcome, 'draft' | 'sources' | 'outcome' | 'fromWorker'>,
): Answered | null {
  const [last, setLast] = useState<Answered | null>(null)
  const next = lastAnswer(outcome, last)
  if (next !== last) setLast(next)
  return next
}
