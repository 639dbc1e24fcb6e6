/**
 * A worker that dies sends no word of it: the browser tells neither of `close()` nor of a thread that it ended for want of
 * memory. So it holds a lock for as long as it lives, and whoever waits for the lock hears of the end.
 */
export async function holdLifeLock(held: (lock: string) => void): Promise<void> {
  // Left out of insecure pages, where a dead worker is not noticed.
  const { locks } = navigator as { locks?: LockManager }
  const lock = `nakadesk-worker-${crypto.randomUUID()}`
  await locks?.request(lock, () => {
    held(lock)
    return new Promise(() => {
      // Never settled: the lock is given back by the end of the thread.
    })
  })
}

/** Calls back when the holder of a lock is gone. */
export const whenGone = (lock: string, gone: () => void): void => void navigator.locks.request(lock, gone)
