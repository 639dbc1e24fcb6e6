import { useEffect } from 'react'
import type { CalculatorId } from '../../calculators'
import { part } from '../loading/part'
import { tryAgain } from '../loading/tryAgain'
import { answersOfPage } from './knownAnswers'
import type { PanelSession } from './panelSession'

/** What asks a worker: fetched with the first draft that is long. */
const asking = part(() => import('./longAnswers'))

const retry = () => void tryAgain(async () => (await asking.fetch()).answersOfWorker.retry())

/** Has a long draft answered for as long as its panel is on screen; what it returns tries again after a failure. */
export function useWorker(id: CalculatorId, { now, subscribe }: PanelSession): () => void {
  useEffect(() => {
    const follow = () => {
      const { draft, sources, long } = now()
      const file = asking.now()
      if (file.state === 'there') {
        if (long) file.value.answersOfWorker.ask({ id, draft, sources })
        else file.value.answersOfWorker.dismiss()
      } else if (long && file.state === 'waiting')
        asking.fetch().then(follow, (error: unknown) => {
          answersOfPage.become({ id, draft: now().draft, sources, state: 'failed', reason: String(error) })
        })
    }
    follow()
    const stop = subscribe(follow)
    return () => {
      stop()
      const file = asking.now()
      if (file.state === 'there') file.value.answersOfWorker.dismiss()
    }
  }, [id, now, subscribe])
  return retry
}
