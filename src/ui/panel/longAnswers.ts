import type { CalculatorId } from '../../calculators'
import { isSameSources, type Sources } from '../../calculators/sources'
import type { Draft } from '../../form'
import type { AnsweredDraft } from '../../workers/answerDraft'
import type { start } from '../../workers/start'
import { part, type Part } from '../loading/part'

type Question = { id: CalculatorId; draft: Draft; sources: Sources }
export type LongAnswer = Question &
  ({ state: 'computing' } | { state: 'answered'; answered: AnsweredDraft } | { state: 'failed'; reason: string })

const isSame = (one: Question, other: Question): boolean =>
  one.id === other.id &&
  isSameSources(one.sources, other.sources) &&
  Object.keys(other.draft).every((field) => one.draft[field] === other.draft[field])

/**
 * Answers of long drafts, one at a time: the newest question alone is worked on, and an answer is the answer to its own
 * question and to no other.
 */
export function longAnswers(starter: Part<{ start: typeof start }>) {
  let last: LongAnswer | null = null
  let cancel = () => {
    // Nothing is being computed yet.
  }
  const listeners = new Set<() => void>()
  const become = (next: LongAnswer | null) => {
    last = next
    for (const listener of listeners) listener()
  }
  const begin = (question: Question) => {
    become({ ...question, state: 'computing' })
    let wanted = true
    cancel = () => {
      wanted = false
    }
    starter.fetch().then(
      ({ start }) => {
        if (!wanted) return
        cancel = start({ kind: 'answer-draft', input: question }, (job) => {
          if (job.state === 'done') become({ ...question, state: 'answered', answered: job.result })
          if (job.state === 'failed') become({ ...question, state: 'failed', reason: job.reason })
        })
      },
      (error: unknown) => {
        if (wanted) become({ ...question, state: 'failed', reason: String(error) })
      },
    )
  }
  return {
    /** The answer to a question, as far as it is known. */
    to: (question: Question): LongAnswer | null => (last !== null && isSame(last, question) ? last : null),
    now: () => last,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask: (question: Question) => {
      if (last !== null && isSame(last, question)) return
      cancel()
      begin(question)
    },
    /** Asks a question that failed once more; rejects where it fails again. */
    retry: async (): Promise<void> => {
      if (last?.state !== 'failed') return
      begin({ id: last.id, draft: last.draft, sources: last.sources })
      await new Promise<void>((resolve, reject) => {
        const listener = () => {
          if (last?.state === 'computing') return
          listeners.delete(listener)
          if (last?.state === 'failed') reject(new Error(last.reason))
          else resolve()
        }
        listeners.add(listener)
      })
    },
    /** Nobody waits for an answer any more; one that is there is kept. */
    dismiss: () => {
      cancel()
      if (last?.state === 'computing') become(null)
    },
  }
}

export type LongAnswers = ReturnType<typeof longAnswers>

/** The page's own. */
export const answersOfWorker = longAnswers(part(() => import('../../workers/start')))
