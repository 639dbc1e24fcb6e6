/**
 * A worker that dies does not say so: the browser reports neither `close()` nor a thread that it ended for lack of
 * memory. So it holds a lock for as long as it lives, and whoever waits for the lock learns of the end. The name of the
 * lock once it is held; null in an insecure page, which has none: there a dead worker is not noticed.
 */
export function holdLifeLock(): Promise<string | null> {
  const { locks } = navigator as { locks?: LockManager }
  if (locks === undefined) return Promise.resolve(null)
  const lock = `nakadesk-worker-${crypto.randomUUID()}`
  return new Promise((held, refused) => {
    const untilTheEnd = () => {
      held(lock)
      return new Promise(() => {
        // Never settled: the lock is released when the thread ends.
      })
    }
    locks.request(lock, untilTheEnd).catch(refused)
  })
}

/** Calls back when the holder of a lock is gone. */
export const whenGone = (lock: string, gone: () => void): void => void navigator.locks.request(lock, gone)
