import { carried, unpacked } from './carry'
import type { Job, JobState, ResultOf } from './job'
import { liveWorker, type BareWorker, type LiveWorker, type WhenGone } from './liveWorker'
import { spareWorkers } from './spareWorkers'
import type { Registry } from './work'

/**
 * Starts a job and reports every state it reaches, never before it returns. Returns a function that cancels the job.
 */
export type Start<Kinds extends Registry> = <Kind extends keyof Kinds>(
  job: Job<Kinds, Kind>,
  tell: (state: JobState<ResultOf<Kinds, Kind>>) => void,
) => () => void

type Starting<Kinds extends Registry> = {
  open: () => BareWorker
  whenGone: WhenGone
  /** Kinds that stop when they are told; a job of another kind is cancelled by ending its worker. */
  stopping?: readonly (keyof Kinds)[]
}

/**
 * One worker runs one job at a time. One whose job is done waits for the next, one that failed is not trusted with
 * another. Work that never pauses can be ended in one way only, so cancelling ends its worker; work that stops when it
 * is told leaves a worker behind that knows its business, and the next job of such a kind waits for that.
 */
export function jobStarter<Kinds extends Registry>({ open, whenGone, stopping = [] }: Starting<Kinds>): Start<Kinds> {
  const spare = spareWorkers(() => liveWorker({ worker: open(), whenGone }))
  return (job, tell) => {
    const stops = stopping.includes(job.kind)
    let worker: LiveWorker | null = null
    let ended = false
    const end = (state: Exclude<Parameters<typeof tell>[0], { state: 'running' }>) => {
      if (ended) return
      ended = true
      if (worker !== null && state.state === 'done') spare.keep(worker)
      else if (worker !== null && state.state === 'cancelled' && stops) spare.stop(worker)
      else worker?.end()
      tell(state)
    }
    const fail = (reason: string) => end({ state: 'failed', reason })
    const begin = (found: LiveWorker) => {
      if (ended) {
        // Cancelled while it waited.
        spare.keep(found)
        return
      }
      worker = found
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
    }
    try {
      if (stops) spare.whenFree(begin, fail)
      else begin(spare.take())
    } catch (error) {
      // The browser forbids workers, or the input is nothing that can travel.
      queueMicrotask(() => fail(String(error)))
    }
    return () => end({ state: 'cancelled' })
  }
}
