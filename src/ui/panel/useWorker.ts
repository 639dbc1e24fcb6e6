import { useEffect } from 'react'
import type { View } from '../app/view'
import { isOutdated, renewPage } from '../loading/renewal'
import { answersOfWorker } from './longAnswers'
import type { CurrentOutcome } from './useOutcome'

/** Has a long draft answered for as long as it is on screen; what it returns tries again after a failure. */
export function useWorker({ id }: View, { draft, long }: CurrentOutcome): () => void {
  useEffect(() => {
    if (long) answersOfWorker.ask({ id, draft })
    else answersOfWorker.dismiss()
  }, [id, draft, long])
  useEffect(() => answersOfWorker.dismiss, [])
  return () => void retry()
}

async function retry(): Promise<void> {
  // The script that this page knows is gone from the server.
  if (await isOutdated()) renewPage()
  else answersOfWorker.retry()
}
