import type { AnsweredDraft } from '../../workers/answerDraft'
import { start } from '../../workers/start'
import { part, type Part } from '../loading/part'
import { answersOfPage, isSame, knownAnswers, type Question } from './knownAnswers'

/** Answers of long drafts, one at a time: the newest question alone is worked on. */
export function longAnswers(starter: Part<{ start: typeof start }>, known = knownAnswers()) {
  const { now, become, subscribe } = known
  let cancel = () => {
    // Nothing is being computed yet.
  }
  const begin = (question: Question) => {
    become({ ...question, state: 'computing' })
    let wanted = true
    let part: AnsweredDraft | null = null
    cancel = () => {
      wanted = false
    }
    starter.fetch().then(
      ({ start }) => {
        if (!wanted) return
        cancel = start({ kind: 'answer-draft', input: question }, (job) => {
          if (job.state === 'running' && job.soFar !== undefined) {
            part = job.soFar
            become({ ...question, state: 'answered', answered: part })
          }
          // What has come is not drawn again for the rest of its listings.
          if (job.state === 'done')
            become({
              ...question,
              state: 'answered',
              answered: { ...(part ?? job.result), listings: job.result.listings },
            })
          if (job.state === 'failed') become({ ...question, state: 'failed', reason: job.reason })
        })
      },
      (error: unknown) => {
        if (wanted) become({ ...question, state: 'failed', reason: String(error) })
      },
    )
  }
  return {
    ...known,
    ask: (question: Question) => {
      const last = now()
      if (last !== null && isSame(last, question)) return
      cancel()
      begin(question)
    },
    /** Asks a question that failed once more; rejects where it fails again. */
    retry: async (): Promise<void> => {
      const last = now()
      if (last?.state !== 'failed') return
      begin({ id: last.id, draft: last.draft, sources: last.sources })
      await new Promise<void>((resolve, reject) => {
        const stop = subscribe(() => {
          const next = now()
          if (next?.state === 'computing') return
          stop()
          if (next?.state === 'failed') reject(new Error(next.reason))
          else resolve()
        })
      })
    },
    /** Nobody waits for an answer any more; one that is there is kept. */
    dismiss: () => {
      cancel()
      if (now()?.state === 'computing') become(null)
    },
  }
}

/** The page's own; what starts a worker has come with this file. */
export const answersOfWorker = longAnswers(
  part(() => Promise.resolve({ start })),
  answersOfPage,
)
