import { useState } from 'react'
import type { Answer } from '../../calculators/answer'
import type { Draft } from '../../form'
import type { AnsweredDraft } from '../../workers/answerDraft'
import type { CurrentOutcome } from './useOutcome'

export type Answered = { answer: Answer<string>; draft: Draft; fromWorker: AnsweredDraft | null }

/** The last good answer with the draft it answers: it stays on screen, greyed, while the inputs are being mended. */
export function useLastAnswer({
  draft,
  outcome,
  fromWorker,
}: Pick<CurrentOutcome, 'draft' | 'outcome' | 'fromWorker'>): Answered | null {
  const [last, setLast] = useState<Answered | null>(null)
  if (outcome?.state !== 'answered' || outcome.answer === last?.answer) return last
  const answered = { answer: outcome.answer, draft, fromWorker }
  setLast(answered)
  return answered
}
