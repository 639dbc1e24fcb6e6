import type { Answer } from '../../calculators/answer'
import type { Sources } from '../../calculators/sources'
import type { Draft } from '../../form'
import type { AnsweredDraft } from '../../workers/answerDraft'
import type { CurrentOutcome } from './outcomeOf'

export type Answered = { answer: Answer<string>; draft: Draft; sources: Sources; fromWorker: AnsweredDraft | null }

type Outcome = Pick<CurrentOutcome, 'draft' | 'sources' | 'outcome' | 'fromWorker'>

/** The last good answer with the draft it answers: it stays on screen, greyed, while the inputs are being mended. */
export function lastAnswer({ draft, sources, outcome, fromWorker }: Outcome, last: Answered | null): Answered | null {
  if (outcome?.state !== 'answered') return last
  // The rest of its listings may come from the worker after the answer.
  if (outcome.answer === last?.answer && fromWorker === last.fromWorker) return last
  return { answer: outcome.answer, draft, sources, fromWorker }
}
