import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import type { LiveQuote } from '../../../src/calculators/sources'
import { someQuote } from '../../calculators/liveQuote'
import { sourcesStore } from '../../../src/ui/sources/sourcesOfPage'

const quote: LiveQuote = { ...someQuote, bid: decimal('67000') }
const series = { times: Float64Array.of(0), columns: { rate: Float64Array.of(0.0001) } }

describe('what came from outside', () => {
  test('is told to whoever listens, and what was read before stays as it was', () => {
    const store = sourcesStore()
    const before = store.now()
    let heard = 0
    const stop = store.subscribe(() => heard++)
    store.takeQuotes([quote])
    store.takeSeries('funding', series)
    expect(heard).toBe(2)
    expect(before).toEqual({ series: {}, quotes: [], books: null, past: [] })
    expect(store.now()).toEqual({ series: { funding: series }, quotes: [quote], books: null, past: [] })
    stop()
    store.removeSeries('funding')
    expect(heard).toBe(2)
    expect(store.now().series).toEqual({})
  })
})
