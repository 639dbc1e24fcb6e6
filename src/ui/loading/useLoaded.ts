import { useMemo } from 'react'
import { part } from './part'
import { usePart } from './usePart'

/** What a key stands for, fetched when the key changes; never what another key stood for. */
export function useLoaded<T>(key: string, load: () => Promise<T>) {
  // The key says all that the loader depends on.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const file = useMemo(() => part(load), [key])
  const { now, retry } = usePart(file)
  return { value: now.state === 'there' ? now.value : null, failed: now.state === 'failed', retry }
}
