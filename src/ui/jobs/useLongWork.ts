import { startTransition, useEffect, useRef, useState } from 'react'
import type { LongWork } from '../../calculators/longWork'
import type { Job, JobState } from '../../workers/job'
import type { Kinds } from '../../workers/kinds'
import { part } from '../loading/part'
import { keyOf, longResults, type LongResult } from './longResults'

type Ended = Exclude<JobState<unknown>, { state: 'done' }>

const starter = part(() => import('../../workers/start'))
const results = longResults()

/** Long work that the reader begins and may cancel: how it stands, and its last result, or what it has come to so far. */
export function useLongWork(work: LongWork<string>) {
  const key = keyOf(work)
  const [state, setState] = useState<Ended | null>(null)
  const [last, setLast] = useState<LongResult | null>(null)
  const [partial, setPartial] = useState<LongResult | null>(null)
  const cancelling = useRef<() => void>(() => undefined)
  useEffect(() => () => cancelling.current(), [])
  const cancel = () => cancelling.current()
  const begin = () => {
    cancel()
    setState({ state: 'running', done: 0, of: 1 })
    setPartial(null)
    let wanted = true
    cancelling.current = () => {
      wanted = false
      setState({ state: 'cancelled' })
    }
    const tell = (now: JobState<unknown>) => {
      if (!wanted) return
      if (now.state === 'running' && now.soFar !== undefined) {
        // Typing does not wait for it.
        const { soFar } = now
        startTransition(() => setPartial({ key, result: soFar }))
      }
      if (now.state !== 'done') {
        setState(now)
        return
      }
      const result = { key, result: now.result }
      results.keep(result)
      setLast(result)
      setState(null)
    }
    starter.fetch().then(
      ({ start }) => {
        if (!wanted) return
        // A test holds that the workers know every kind that a calculator names.
        const stop = start({ kind: work.kind, input: work.input } as unknown as Job<Kinds>, tell)
        cancelling.current = () => {
          stop()
          wanted = false
        }
      },
      (error: unknown) => tell({ state: 'failed', reason: String(error) }),
    )
  }
  const isPartial = state?.state === 'running' && partial !== null
  const shown = isPartial ? partial : (results.of(key) ?? last)
  return { state, result: shown, isPartial, isCurrent: shown?.key === key, begin, cancel }
}
