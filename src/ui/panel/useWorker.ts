import { useEffect } from 'react'
import type { CalculatorId } from '../../calculators'
import { tryAgain } from '../loading/tryAgain'
import { answersOfWorker } from './longAnswers'
import type { PanelSession } from './panelSession'

const retry = () => void tryAgain(answersOfWorker.retry)

/** Has a long draft answered for as long as its panel is on screen; what it returns tries again after a failure. */
export function useWorker(id: CalculatorId, { now, subscribe }: PanelSession): () => void {
  useEffect(() => {
    const follow = () => {
      const { draft, sources, long } = now()
      if (long) answersOfWorker.ask({ id, draft, sources })
      else answersOfWorker.dismiss()
    }
    follow()
    const stop = subscribe(follow)
    return () => {
      stop()
      answersOfWorker.dismiss()
    }
  }, [id, now, subscribe])
  return retry
}
