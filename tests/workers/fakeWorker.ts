import type { BareWorker } from '../../src/workers/liveWorker'
import type { WorkerMessage } from '../../src/workers/message'
import { performing } from '../../src/workers/performing'
import type { Registry } from '../../src/workers/work'

export type FakeWorker = BareWorker & {
  terminated: boolean
  /** What the browser tells of a script that does not come, or of an error that nobody caught. */
  breaks: (error: { message?: string }) => void
  says: (message: WorkerMessage) => void
}

/** A worker without a thread: what it hears and says is cloned and handed over as between two threads. */
export function fakeWorker(kinds: Registry): FakeWorker {
  const worker: FakeWorker = {
    terminated: false,
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (message: unknown) => {
      const data: unknown = structuredClone(message)
      // The other side wrote what is read here.
      queueMicrotask(() => void perform({ data } as Parameters<typeof perform>[0]))
    },
    terminate: () => {
      worker.terminated = true
    },
    // The page reads of an error event its message alone.
    breaks: (error) => (worker.onerror as ((event: unknown) => void) | null)?.(error),
    says: (message) => (worker.onmessage as ((event: unknown) => void) | null)?.({ data: message }),
  }
  const perform = performing({
    kinds,
    post: (message, transfer = []) => {
      const data = structuredClone(message, { transfer })
      queueMicrotask(() => {
        // A thread that was ended says nothing more.
        if (!worker.terminated) worker.says(data)
      })
    },
  })
  return worker
}
