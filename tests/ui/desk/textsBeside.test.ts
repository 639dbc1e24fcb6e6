import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { venueCurve } from '../../../src/calculators/takenTexts'
import { deskStart } from '../../../src/desk/deskStart'
import { formerPriceOf } from '../../../src/ui/desk/formerPrice'
import { textsBeside } from '../../../src/ui/desk/textsBeside'
import { someQuote } from '../../calculators/liveQuote'

const later = { spotPrice: '66000', valuation: '2026-11-20T10:00Z' }
const onDesk = (taken: Record<string, string>) => ({ ...deskStart, ...textsBeside(taken, deskStart) })

describe('the desk’s dated future beside what is taken', () => {
  test('is what was taken, where that is a dated future', () => {
    const taken = { ...later, symbol: 'BTC-26MAR27', futuresPrice: '70000' }
    expect(textsBeside(taken, deskStart)).toBe(taken)
  })

  test('has the bid of its own day at the venue that was taken, where that is quoted', () => {
    const quotes = [
      { ...someQuote, venue: 'okx', symbol: 'BTC-USD-261225', bid: decimal('67700'), ask: decimal('67710') },
    ]
    const curve = venueCurve({ venue: 'okx', quotes, time: '2026-11-20T10:00:00Z', spotPrice: decimal('66000') })
    const desk = onDesk({ ...later, venue: 'okx', ...curve })
    expect(desk).toMatchObject({ symbol: 'BTC-USD-261225', futuresPrice: '67700', spotPrice: '66000' })
    expect(formerPriceOf(desk)).toBeNull()
  })

  test('says whose its price is and when, where nobody quotes it', () => {
    const desk = onDesk({ ...later, venue: 'okx' })
    expect(desk).toMatchObject({ symbol: 'BTC-USD-261225', futuresPrice: deskStart.futuresPrice })
    expect(formerPriceOf(desk)).toEqual({ symbol: 'BTC-25DEC26', time: deskStart.valuation })
    expect(formerPriceOf(onDesk(later))).toEqual({ symbol: 'BTC-25DEC26', time: deskStart.valuation })
    // The first price that stayed is the one that is spoken of, until another is typed.
    const again = { ...desk, ...textsBeside({ ...later, valuation: '2026-11-21T10:00Z' }, desk) }
    expect(formerPriceOf(again)).toEqual({ symbol: 'BTC-25DEC26', time: deskStart.valuation })
    expect(formerPriceOf({ ...desk, futuresPrice: '67800' })).toBeNull()
  })

  test('stays without a word where nothing of the market has changed', () => {
    expect(textsBeside({ futuresFeeRate: '0.05' }, deskStart)).toEqual({ futuresFeeRate: '0.05' })
    expect(formerPriceOf(deskStart)).toBeNull()
  })
})
