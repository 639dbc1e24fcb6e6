import type { LiveWorker } from './liveWorker'

/** Workers between two jobs: one that waits for the next, and one that was told to stop and is not there yet. */
export function spareWorkers(open: () => LiveWorker) {
  let idle: LiveWorker | null = null
  let halting: LiveWorker | null = null
  /** The job that waits for the one that was told to stop; an earlier one has been cancelled. */
  let waiting: (() => void) | null = null
  const forget = () => {
    idle = null
  }
  const take = (): LiveWorker => {
    const worker = idle ?? open()
    forget()
    return worker
  }
  const keep = (worker: LiveWorker) => {
    if (idle !== null) {
      worker.end()
      return
    }
    idle = worker
    worker.listen({ hear: forget, fail: forget })
  }
  const stopped = (worker: LiveWorker | null) => {
    halting = null
    const begin = waiting
    waiting = null
    if (worker !== null) keep(worker)
    begin?.()
  }
  return {
    take,
    keep,
    /** Tells a worker that its result is no longer wanted; it is kept as soon as it has heard. */
    stop: (worker: LiveWorker) => {
      if (halting !== null) {
        worker.end()
        return
      }
      halting = worker
      const fail = () => {
        worker.end()
        stopped(null)
      }
      worker.listen({
        hear: ({ say }) => {
          if (say === 'done' || say === 'stopped') stopped(worker)
          if (say === 'failed') fail()
        },
        fail,
      })
      worker.post({ stop: true })
    },
    /** Begins with a worker at once, or with the one that is about to stop. */
    whenFree: (begin: (worker: LiveWorker) => void, fail: (reason: string) => void) => {
      if (halting === null) begin(take())
      else
        waiting = () => {
          try {
            begin(take())
          } catch (error) {
            fail(String(error))
          }
        }
    },
  }
}
