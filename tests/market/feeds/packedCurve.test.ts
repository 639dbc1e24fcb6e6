import { deflateSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfCurveFile } from '../../../src/market/feeds'
import { packedCurve, unpackedCurve } from '../../../src/market/feeds/packedCurve'
import { someQuote } from '../../calculators/liveQuote'

describe('a packed curve', () => {
  it('comes back letter for letter, out of letters that an address may hold', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 2000 }).map((text) => text.replaceAll(/[^ -~]/g, '.')),
        (text) => {
          expect(packedCurve(text)).toMatch(/^[\w-]*$/)
          expect(unpackedCurve(packedCurve(text))).toBe(text)
        },
      ),
    )
  })

  it('of fifty quotes is a few thousand letters', () => {
    const quotes = Array.from({ length: 50 }, (_, place) => ({ ...someQuote, symbol: `BTC-${place}` }))
    const text = textOfCurveFile({ coin: 'BTC', savedTime: '2026-11-21T12:00:00.000Z', quotes })
    expect(packedCurve(text).length).toBeLessThan(8000)
  })

  it('that was cut, changed or made to burst is none', () => {
    const packed = packedCurve('{"nakadesk":"curve"}'.repeat(50))
    for (const broken of [packed.slice(0, -9), `*${packed}`, 'AAAA', '%']) expect(unpackedCurve(broken)).toBeNull()
    const burst = btoa(String.fromCharCode(...deflateSync(new Uint8Array(40_000_000))))
    expect(unpackedCurve(burst)).toBeNull()
  })
})
