import { useState } from 'react'
import type { Answer } from '../../calculators/answer'
import type { Draft } from '../../form'
import type { AwayAnswer } from './awayAnswers'
import type { Asked } from './useOutcome'

export type Answered = { answer: Answer<string>; draft: Draft; away: AwayAnswer | null }

/** The last good answer with the draft it answers: it stays on screen, greyed, while the inputs are being mended. */
export function useLastAnswer({ draft, outcome, away }: Asked): Answered | null {
  const [last, setLast] = useState<Answered | null>(null)
  if (outcome.state === 'refused' || outcome.answer === last?.answer) return last
  const answered = { answer: outcome.answer, draft: away?.draft ?? draft, away }
  setLast(answered)
  return answered
}
