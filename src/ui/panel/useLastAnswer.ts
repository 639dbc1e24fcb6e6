import { useState } from 'react'
import type { Answer } from '../../calculators/answer'
import type { Outcome } from '../../calculators/defineCalculator'
import type { Draft } from '../../form'

export type Answered = { answer: Answer<string>; draft: Draft }

/** The last good answer with the draft it answers: it stays on screen, greyed, while the inputs are being mended. */
export function useLastAnswer({ draft, outcome }: { draft: Draft; outcome: Outcome }): Answered | null {
  const [last, setLast] = useState<Answered | null>(null)
  if (outcome.state === 'refused' || outcome.answer === last?.answer) return last
  const answered = { answer: outcome.answer, draft }
  setLast(answered)
  return answered
}
