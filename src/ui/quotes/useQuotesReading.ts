import { useCallback, useEffect, useRef, useState } from 'react'
import { largestFileBytes, refused } from '../../market/readers'
import type { QuotesFound } from '../../workers/quotesFound'
import type { QuoteSource } from '../../workers/readQuoteSource'
import { start } from '../../workers/start'

/** Where the reading of the newest source stands. */
export type QuotesState =
  | { state: 'none' }
  /** `name` is the file's, and empty for a text that was pasted. */
  | { state: 'reading'; name: string }
  | { state: 'found'; found: QuotesFound }
  | { state: 'failed'; source: QuoteSource }

/** Reads files and texts off the main thread. The newest source counts: a reading still under way is cancelled. */
export function useQuotesReading(asOf: string): { state: QuotesState; read: (source: QuoteSource) => void } {
  const [state, setState] = useState<QuotesState>({ state: 'none' })
  const cancel = useRef<() => void>(() => undefined)
  const read = useCallback(
    (source: QuoteSource) => {
      cancel.current()
      const name = typeof source === 'string' ? '' : source.name
      if (sizeOf(source) > largestFileBytes) {
        setState({ state: 'found', found: tooLarge(name) })
        return
      }
      setState({ state: 'reading', name })
      cancel.current = start({ kind: 'read-quotes', input: { source, asOf } }, (job) => {
        if (job.state === 'done') setState({ state: 'found', found: job.result })
        if (job.state === 'failed') setState({ state: 'failed', source })
      })
    },
    [asOf],
  )
  useEffect(() => () => cancel.current(), [])
  return { state, read }
}

/** A text has at least a byte a character, so this refuses none that is small enough. */
const sizeOf = (source: QuoteSource): number => (typeof source === 'string' ? source.length : source.size)

const tooLarge = (name: string): QuotesFound => ({
  ...refused('too-large', { detail: name }),
  leftOut: { count: 0, pages: [] },
})
