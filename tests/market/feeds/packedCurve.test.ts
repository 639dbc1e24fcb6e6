import { deflateSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfCurveFile } from '../../../src/market/feeds'
import { packedCurve, unpackedCurve } from '../../../src/market/feeds/packedCurve'
import { someQuote } from '../../calculators/liveQuote'

describe('a packed curve', () => {
  it('comes back letter for letter, out of letters that an address may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        expect(packedCurve(text)).toMatch(/^[\w-]*$/)
        expect(unpackedCurve(packedCurve(text))).toBe(text)
      }),
    )
  })

  it('comes back whole where letters of several bytes lie across the pieces that it is unpacked in', () => {
    // Characters that hardly repeat (Lehmer's numbers), so that there are many pieces, and no two end at one place in a letter.
    let number = 1
    const letters = Array.from({ length: 20_000 }, () => {
      number = (number * 48_271) % 2_147_483_647
      return String.fromCodePoint(0x4e00 + (number % 20_000))
    })
    const text = letters.join('')
    for (const shifted of [text, `a${text}`, `ab${text}`]) expect(unpackedCurve(packedCurve(shifted))).toBe(shifted)
  })

  it('of fifty quotes is a few thousand letters', () => {
    const quotes = Array.from({ length: 50 }, (_, place) => ({ ...someQuote, symbol: `BTC-${place}` }))
    const text = textOfCurveFile({ coin: 'BTC', savedTime: '2026-11-21T12:00:00.000Z', quotes })
    expect(packedCurve(text).length).toBeLessThan(8000)
  })

  it('that was cut, changed or made to burst cannot be unpacked', () => {
    const packed = packedCurve('{"nakadesk":"curve"}'.repeat(50))
    for (const broken of [packed.slice(0, -9), `*${packed}`, 'AAAA', '%']) expect(unpackedCurve(broken)).toBeNull()
    const burst = btoa(String.fromCharCode(...deflateSync(new Uint8Array(40_000_000))))
    expect(unpackedCurve(burst)).toBeNull()
    const noText = btoa(String.fromCharCode(...deflateSync(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))))
    expect(unpackedCurve(noText)).toBeNull()
  })
})
