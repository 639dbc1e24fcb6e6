import { useEffect } from 'react'
import type { View } from '../app/view'
import { tryAgain } from '../loading/tryAgain'
import { answersOfWorker } from './longAnswers'
import type { CurrentOutcome } from './useOutcome'

const retry = () => void tryAgain(answersOfWorker.retry)

/** Has a long draft answered for as long as it is on screen; what it returns tries again after a failure. */
export function useWorker({ id }: View, { draft, long }: CurrentOutcome): () => void {
  useEffect(() => {
    if (long) answersOfWorker.ask({ id, draft })
    else answersOfWorker.dismiss()
  }, [id, draft, long])
  useEffect(() => answersOfWorker.dismiss, [])
  return retry
}
