import { useEffect, useState } from 'react'

type Loaded<T> = { key: string; value: T | null; failed: boolean }

/** What a key stands for, fetched when the key changes; never what another key stood for. */
export function useLoaded<T>(key: string, load: () => Promise<T>) {
  const [loaded, setLoaded] = useState<Loaded<T>>({ key: '', value: null, failed: false })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    load().then(
      (value) => current && setLoaded({ key, value, failed: false }),
      () => current && setLoaded({ key, value: null, failed: true }),
    )
    return () => {
      current = false
    }
    // The key says all that the loader depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt])
  const isThis = loaded.key === key
  return {
    value: isThis ? loaded.value : null,
    failed: isThis && loaded.failed,
    retry: () => setAttempt((count) => count + 1),
  }
}
