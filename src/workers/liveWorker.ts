import type { Carried } from './carry'
import type { Stop, WorkerMessage } from './message'

/** What of a browser's worker is used here. */
export type BareWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>

/** Whoever uses the worker now: what it says, and that it will say no more. */
export type Listener = { hear: (message: WorkerMessage) => void; fail: (reason: string) => void }

/** Waits for the lock of a worker that lives, and calls back when the worker is gone. */
export type WhenGone = (lock: string, gone: () => void) => void

export type LiveWorker = {
  listen: (listener: Listener) => void
  post: (message: Carried | Stop) => void
  end: () => void
}

/**
 * A worker whose end is noticed, whatever ended it: a script that does not come, an error nobody caught, a thread that
 * ended.
 */
export function liveWorker({ worker, whenGone }: { worker: BareWorker; whenGone: WhenGone }): LiveWorker {
  let listener: Listener | null = null
  const fail = (reason: string) => listener?.fail(reason)
  worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.say === 'alive') whenGone(data.lock, () => fail('The worker ended before its job.'))
    else listener?.hear(data)
  }
  // A script that does not come has no message.
  worker.onerror = ({ message }: Partial<ErrorEvent>) => fail(message ?? "The worker's script could not be loaded.")
  worker.onmessageerror = () => fail('The worker said something that cannot be read.')
  return {
    listen: (next) => {
      listener = next
    },
    post: (message) => worker.postMessage(message),
    end: () => {
      listener = null
      worker.terminate()
    },
  }
}
