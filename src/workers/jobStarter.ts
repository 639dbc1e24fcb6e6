import { carried, unpacked } from './carry'
import type { Job, JobState, ResultOf } from './job'
import { liveWorker, type BareWorker, type LiveWorker, type WhenGone } from './liveWorker'
import type { Registry } from './work'

/** Starts a job and tells of every state it comes to, never before it returns. What it returns cancels the job. */
export type Start<Kinds extends Registry> = <Kind extends keyof Kinds>(
  job: Job<Kinds, Kind>,
  tell: (state: JobState<ResultOf<Kinds, Kind>>) => void,
) => () => void

/**
 * One worker runs one job at a time. Work that never looks up can be ended in one way only, so cancelling ends its worker;
 * one whose job is done waits for the next, one that failed is not trusted with another.
 */
export function jobStarter<Kinds extends Registry>({
  open,
  whenGone,
}: {
  open: () => BareWorker
  whenGone: WhenGone
}): Start<Kinds> {
  let idle: LiveWorker | null = null
  const forget = () => {
    idle = null
  }
  const keep = (worker: LiveWorker) => {
    if (idle !== null) {
      worker.end()
      return
    }
    idle = worker
    worker.listen({ hear: forget, fail: forget })
  }
  return (job, tell) => {
    let worker: LiveWorker | null = null
    let ended = false
    const end = (state: Exclude<Parameters<typeof tell>[0], { state: 'running' }>) => {
      if (ended) return
      ended = true
      if (worker !== null && state.state === 'done') keep(worker)
      else worker?.end()
      tell(state)
    }
    const fail = (reason: string) => end({ state: 'failed', reason })
    try {
      worker = idle ?? liveWorker({ worker: open(), whenGone })
      forget()
      worker.listen({
        hear: (message) => {
          if (message.say === 'running') {
            const { done, of, soFar } = message
            tell({ state: 'running', done, of, ...(soFar === undefined ? {} : { soFar: unpacked(soFar) }) })
          }
          if (message.say === 'failed') fail(message.reason)
          if (message.say === 'done') end({ state: 'done', result: unpacked(message.result) })
        },
        fail,
      })
      worker.post(carried(job))
    } catch (error) {
      // The browser forbids workers, or the input is nothing that can travel.
      queueMicrotask(() => fail(String(error)))
    }
    return () => end({ state: 'cancelled' })
  }
}
