import { describe, expect, it } from 'vitest'
import { symbolField } from '../../src/desk/symbolField'

const state = (text: string) => symbolField({ scope: 'desk' }).read(text).state

describe('the name of the desk’s future', () => {
  it.each(['', 'BTC-25DEC26', 'XBTZ21', 'FI_XBTUSD_261225', 'my own', 'ETHER-free', 'Solid', 'DOTTED LINE'])(
    'may be %j',
    (text) => expect(state(text)).toBe('value'),
  )
  it.each(['ETH-25DEC26', 'eth', 'ETHUSD_261225', 'FI_ETHUSD_261225', 'SOLUSDZ26', 'XRPZ26', 'ETH-USD-261225'])(
    'is no contract on another coin: %s',
    (text) =>
      expect(symbolField({ scope: 'desk' }).read(text)).toMatchObject({
        problem: { requirement: 'must be a contract on BTC' },
      }),
  )
  it('is at most sixty characters long', () => expect(state('x'.repeat(61))).toBe('problem'))
})
