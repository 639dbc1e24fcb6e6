import { useMemo } from 'react'
import { part, valueOf, type PartState } from './part'
import { usePart } from './usePart'

/** What a key stands for, fetched when the key changes unless it is `there`; never what another key stood for. */
export function useLoaded<T>(key: string, load: () => Promise<T>, there: T | null = null) {
  const first = (): PartState<T> => (there === null ? { state: 'waiting' } : { state: 'there', value: there })
  // The key says all that the loader depends on.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const file = useMemo(() => part(load, first()), [key])
  const { now, retry } = usePart(file)
  return { value: valueOf(now), failed: now.state === 'failed', retry }
}
