import { describe, expect, it } from 'vitest'
import { atSizePanel } from '../../src/calculators/at-size'
import { noSources, type LiveBooks } from '../../src/calculators/sources'
import { decimal } from '../../src/core'
import type { Draft } from '../../src/form'

const round = atSizePanel.examples.find(({ title }) => title === 'example.round')!.draft
function answered(changes: Draft, books: LiveBooks | null = null) {
  const outcome = atSizePanel.run({ ...round, ...changes }, { ...noSources, books })
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
  return outcome.answer
}

/** A coin for 100 and one for 200, sold at 150: half a year before the expiry of the example. */
const live: LiveBooks = {
  sold: { venue: 'deribit', symbol: 'BTC-25DEC26' },
  beside: [],
  spotAsks: ['100', '200'].map((price) => ({ price: decimal(price), coin: decimal('1') })),
  futureBids: [{ price: decimal('150'), size: decimal('2') }],
  sizeUnit: 'coin',
  receivedTime: '2021-07-02T00:00:00.000Z',
}

describe('the bond at a size', () => {
  it('of live books leaves the typed rows aside and counts from when they came', () => {
    const { quantities, notices } = answered({ capitalUsd: '100' }, live)
    expect(notices).toContain('premise.live')
    expect(quantities.daysToExpiry?.toFixed()).toBe('182.5')
    // By hand: one coin for 100 is 150 dollars in half a year, 50% or 100% a year.
    expect([quantities.contracts, quantities.sizeNetYield].map(String)).toEqual(['150', '1'])
  })

  it('says where the books end before the capital does, and prices the part that they hold', () => {
    const { headline, notices, quantities, strip } = answered({ capitalUsd: '1,000' }, live)
    expect([headline, strip]).toEqual(['headline.beyond', []])
    expect(notices).toContain('notice.beyond')
    expect([quantities.depthUsd, quantities.coin, quantities.sizeNetYield].map(String)).toEqual(['300', '2', 'null'])
  })

  it('says where nothing is left of the yield at any size', () => {
    const { headline, notices } = answered({ costOfCapital: '60' })
    expect(headline).toBe('headline.dear')
    expect(notices).toContain('notice.belowCost')
  })

  it('asks for books where one is empty, and says where not one lot is sold', () => {
    const { headline, sections } = answered({ futureBids: '' })
    expect([headline, sections]).toEqual(['headline.none', []])
    expect(answered({ lotSize: '1,000,000' }).notices).toContain('notice.belowLot')
  })
})
