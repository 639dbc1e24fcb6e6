/**
 * A worker that dies does not say so: the browser reports neither `close()` nor a thread that it ended for lack of
 * memory. So it holds a lock for as long as it lives, and whoever waits for the lock learns of the end.
 */
export async function holdLifeLock(held: (lock: string) => void): Promise<void> {
  // Left out of insecure pages, where a dead worker is not noticed.
  const { locks } = navigator as { locks?: LockManager }
  const lock = `nakadesk-worker-${crypto.randomUUID()}`
  await locks?.request(lock, () => {
    held(lock)
    return new Promise(() => {
      // Never settled: the lock is released when the thread ends.
    })
  })
}

/** Calls back when the holder of a lock is gone. */
export const whenGone = (lock: string, gone: () => void): void => void navigator.locks.request(lock, gone)
