import { describe, expect, test } from 'vitest'
import { rollDesk } from '../../src/calculators/roll-desk'
import { farLeg, nearLeg } from '../../src/calculators/rollLegs'
import { decimal } from '../../src/core'
import { deskOf, draftOf } from '../../src/desk/draftOf'
import { rowsOfText } from '../../src/form'
import { takenTexts } from '../../src/calculators/takenTexts'
import { someQuote } from './liveQuote'

const near = { ...someQuote, bid: decimal('67000'), ask: decimal('67010'), index: decimal('65500') }
const far = {
  ...near,
  venue: 'okx',
  symbol: 'BTC-USD-270326',
  expiry: '2027-03-26T08:00:00.000Z',
  bid: decimal('70000'),
}
const quotes = [near, { ...near, symbol: 'BTC-26MAR27', expiry: '2027-03-26T08:00:00.000Z' }, far]
const desk = deskOf(takenTexts(near, quotes) ?? {})

describe('the legs of a roll', () => {
  test('the near one is bought back at its ask', () => {
    const taking = nearLeg(near, quotes)
    expect(taking).toMatchObject({ panel: 'roll-desk', desk: { symbol: 'BTC-25DEC26', futuresPrice: '67010' } })
    expect(nearLeg({ ...near, ask: null }, quotes)).toBeNull()
  })

  test('the far one is sold at its bid, beside the later futures of the desk’s own venue', () => {
    const { own = {} } = farLeg(far, quotes, { desk, roll: {} }) ?? {}
    const draft = draftOf({ calculator: rollDesk, desk, own: { fars: `${own['fars']}` } })
    expect(rowsOfText(draft['fars'] ?? '').map(([name, , price]) => [name, price])).toEqual([
      ['BTC-26MAR27', '67,000'],
      ['BTC-USD-270326', '70,000'],
    ])
  })

  test('a far one that is there already is priced anew', () => {
    const roll = { fars: 'BTC-USD-270326\t2027-03-26T08:00Z\t69,000' }
    expect(rowsOfText(`${farLeg(far, quotes, { desk, roll })?.own?.['fars']}`)).toHaveLength(1)
  })

  test('nothing is rolled into what ends no later, or is no future of the desk’s kind', () => {
    expect(farLeg(near, quotes, { desk, roll: {} })).toBeNull()
    expect(farLeg({ ...far, payoff: 'linear' }, quotes, { desk, roll: {} })).toBeNull()
    expect(nearLeg({ ...near, coin: 'ETH' }, quotes)).toBeNull()
  })
})
