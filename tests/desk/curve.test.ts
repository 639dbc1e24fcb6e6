import { describe, expect, it } from 'vitest'
import { rollDesk } from '../../src/calculators/roll-desk'
import { curveOf, followCurve, isOfDesk, priceOf, textOfCurve } from '../../src/desk/curve'
import { deskStart } from '../../src/desk/deskStart'
import { draftOf } from '../../src/desk/draftOf'

const none = { bid: '', ask: '', mark: '', last: '' }
const quotes = [
  { ...none, symbol: 'BTC-25JUN27', expiry: '2027-06-25T08:00Z', bid: '72355', ask: '72365' },
  { ...none, symbol: 'BTC-29JAN27', expiry: '2027-01-29T08:00Z', mark: '68310.5' },
  { ...none, symbol: 'BTC-27NOV26', expiry: '2026-11-27T08:00Z', bid: '65700' },
  { ...none, symbol: 'BTC-26MAR27', expiry: '2027-03-26T08:00Z' },
]
const curve = { time: '2026-11-19T22:00Z', spotPrice: '65432.5', quotes }
const desk = { ...deskStart, curve: textOfCurve(curve) }

describe('the quotes that a desk keeps', () => {
  it('are read as they were written', () => {
    expect(curveOf(desk)).toEqual(curve)
    expect(curveOf({})).toEqual({ time: '', spotPrice: '', quotes: [] })
  })

  it('leave out what cannot be read, and no more than two hundred are kept', () => {
    const row = ['BTC-25DEC26', '2026-12-25T08:00Z', 'many', '', '67010', ''].join('\t')
    const other = ['BTC-26MAR27', 'soon', '70100', '', '', ''].join('\t')
    const read = curveOf({ curve: ['yesterday\tcheap', row, other].join('\n') })
    expect(read).toEqual({
      time: '',
      spotPrice: '',
      quotes: [{ ...none, symbol: 'BTC-25DEC26', expiry: '2026-12-25T08:00Z', mark: '67010' }],
    })
    const many = Array.from({ length: 300 }, () => quotes[0]!)
    expect(curveOf({ curve: textOfCurve({ ...curve, quotes: many }) }).quotes).toHaveLength(200)
  })

  it('have a price to sell at: the bid, or the next best', () => {
    expect(quotes.map(priceOf)).toEqual(['72355', '68310.5', '65700', ''])
  })

  it('are the desk’s for a week before and after its day', () => {
    const at = (valuation: string) => isOfDesk(curve, { valuation })
    expect([at('2026-11-19T22:24Z'), at('2026-11-26T22:00Z'), at('2026-11-12T21:59Z')]).toEqual([true, true, false])
    expect([at('2021-07-22T22:36Z'), at('soon')]).toEqual([false, false])
    expect(isOfDesk({ ...curve, time: '' }, {})).toBe(true)
  })
})

describe('the far futures of a roll', () => {
  it('are the quoted ones that end later than the desk’s, the nearest first', () => {
    expect(followCurve.text(desk)).toBe(
      'BTC-29JAN27\t2027-01-29T08:00Z\t68,310.5\nBTC-25JUN27\t2027-06-25T08:00Z\t72,355',
    )
    const draft = draftOf({ calculator: rollDesk, desk: { curve: desk.curve }, own: {} })
    expect(draft['fars']).toBe(followCurve.text(desk))
    expect(rollDesk.run(draft).state).toBe('answered')
  })

  it('are none of them where the quotes are of other days, or end no later', () => {
    expect(followCurve.text({ ...desk, valuation: '2021-07-22T22:36Z' })).toBeNull()
    expect(followCurve.text({ ...desk, expiry: '2028-06-30T08:00Z' })).toBeNull()
    expect(followCurve.text({ ...desk, expiry: 'soon' })).toBeNull()
    expect(followCurve.text(deskStart)).toBeNull()
  })
})
