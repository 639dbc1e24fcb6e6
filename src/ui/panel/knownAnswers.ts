import type { CalculatorId } from '../../calculators'
import { isSameSources, type Sources } from '../../calculators/sources'
import type { Draft } from '../../form'
import type { AnsweredDraft } from '../../workers/answerDraft'
import { observable } from '../observable'

export type Question = { id: CalculatorId; draft: Draft; sources: Sources }
export type LongAnswer = Question &
  ({ state: 'computing' } | { state: 'answered'; answered: AnsweredDraft } | { state: 'failed'; reason: string })

export const isSame = (one: Question, other: Question): boolean =>
  one.id === other.id &&
  isSameSources(one.sources, other.sources) &&
  Object.keys(other.draft).every((field) => one.draft[field] === other.draft[field])

/** What is known of the long draft that was asked last: an answer is the answer to its own question and to no other. */
export function knownAnswers() {
  const last = observable<LongAnswer | null>(null)
  return {
    ...last,
    /** The answer to a question, as far as it is known. */
    to: (question: Question): LongAnswer | null => {
      const known = last.now()
      return known !== null && isSame(known, question) ? known : null
    },
  }
}

export type KnownAnswers = ReturnType<typeof knownAnswers>

/** The page's own. */
export const answersOfPage = knownAnswers()
