import { describe, expect, it } from 'vitest'
import { decimal, type Decimal } from '../../src/core'
import { defineCalculator } from '../../src/calculators/defineCalculator'
import type { LiveQuote, Sources } from '../../src/calculators/sources'
import { deskFields } from '../../src/desk/deskFields'
import { someQuote } from './liveQuote'

const words = { name: 'Bid', headline: '{futuresPrice}', work: 'Work', rows: 'rows', 'notice.none': 'No quote.' }
const { symbol, spotPrice } = deskFields

type Model = { spotPrice: Decimal; quote: LiveQuote | null }
let made = 0
const planted = (reads: readonly ('quotes' | 'series')[]) =>
  defineCalculator({
    id: 'planted',
    words: { en: words, zh: () => Promise.resolve(words) },
    fields: { symbol, spotPrice },
    layout: { first: [], below: [] },
    examples: [],
    reads,
    model: ({ symbol: wanted, ...values }, { quotes }): Model => {
      made++
      return { ...values, quote: quotes.find((one) => one.symbol === wanted) ?? null }
    },
    answer: ({ quote }: Model) => ({
      headline: 'headline',
      strip: [],
      quantities: { futuresPrice: quote?.bid ?? null },
      sections: [],
      notices: { 'notice.none': quote === null },
    }),
    jobs: () =>
      Promise.resolve(({ spotPrice: from }: Model) => [
        {
          title: 'work',
          unit: 'rows',
          kind: 'answer-draft',
          input: { from },
          appendix: (result: string) => ({ quantities: { spotPrice: decimal(result) }, sections: [], charts: [] }),
        },
      ]),
  })

const draft = { symbol: 'X', spotPrice: '100' }
const quote = (bid: string): LiveQuote => ({
  ...someQuote,
  symbol: 'X',
  bid: decimal(bid),
})
const series: Sources['series'] = {}
const bidOf = (calculator: ReturnType<typeof planted>, quotes: Sources['quotes']) => {
  const outcome = calculator.run(draft, { series, quotes, books: null, past: [] })
  return outcome.state === 'answered' ? (outcome.answer.quantities.futuresPrice?.toFixed() ?? null) : 'refused'
}

describe('what came from outside', () => {
  it('is in the answer of a calculator that reads it, renewed with each change', () => {
    const calculator = planted(['quotes'])
    expect(bidOf(calculator, [])).toBeNull()
    expect(bidOf(calculator, [quote('101')])).toBe('101')
    expect(bidOf(calculator, [quote('102')])).toBe('102')
  })

  it('neither reaches nor recomputes a calculator that does not read it', () => {
    const calculator = planted(['series'])
    made = 0
    expect(bidOf(calculator, [quote('101')])).toBeNull()
    expect(bidOf(calculator, [quote('102')])).toBeNull()
    expect(made).toBe(1)
  })
})

describe('long work', () => {
  it('is stated from the model, and there is none where the draft is refused', async () => {
    const calculator = planted([])
    const jobsOf = await calculator.jobs?.()
    const [work] = jobsOf?.(draft) ?? []
    expect(work?.input).toEqual({ from: decimal('100') })
    // The result is what that kind of job gives: here a text.
    expect(work?.appendix('7' as never).quantities.spotPrice?.toFixed()).toBe('7')
    expect(jobsOf?.({ ...draft, spotPrice: 'abc' })).toEqual([])
  })
})

it('makes the model of a draft once, whether its answer was prepared or not', () => {
  const calculator = planted([])
  const before = made
  expect([...calculator.prepare(draft)]).toHaveLength(1)
  expect(made).toBe(before + 1)
  expect(calculator.run(draft).state).toBe('answered')
  expect(calculator.run(draft)).toBe(calculator.run(draft))
  expect(made).toBe(before + 1)
})
