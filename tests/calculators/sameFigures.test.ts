import { describe, expect, it } from 'vitest'
import type { Calculator } from '../../src/calculators/calculator'
import { fixedAgainstFloating } from '../../src/calculators/fixed-against-floating'
import { fixedBond } from '../../src/calculators/fixed-bond'
import { floatingBond } from '../../src/calculators/floating-bond'
import { marginPaths } from '../../src/calculators/margin-paths'
import { risks } from '../../src/calculators/risks'
import { scenarioPanel } from '../../src/calculators/scenarios'
import { settlementExitPanel } from '../../src/calculators/settlement-exit'
import { custodyPanel } from '../../src/calculators/custody'
import { rollDesk } from '../../src/calculators/roll-desk'
import { deskStart } from '../../src/desk/deskStart'
import { draftOf } from '../../src/desk/draftOf'
import { venueFacts } from '../../src/desk/venueFacts'
import { venueIds } from '../../src/desk/venues'
import type { Draft } from '../../src/form'
import type { Term } from '../../src/vocabulary/terms'

/** The desk at each venue, small, common and large. */
const desks: readonly (readonly [string, Draft])[] = venueIds.flatMap((venue) =>
  ['20,000', '5,000,000', '100,000,000'].map((capitalUsd) => {
    return [`${venue}, ${capitalUsd} USD`, { ...deskStart, ...venueFacts(venue).terms, venue, capitalUsd }] as const
  }),
)

/** What a panel says of a desk where nothing else was typed there, or little. */
function figuresOf(calculator: Calculator, desk: Draft, own: Draft = {}) {
  const outcome = calculator.run(draftOf({ calculator, desk, own }))
  if (outcome.state === 'refused') throw new Error(`${calculator.id}: ${JSON.stringify(outcome.problems)}`)
  return outcome.answer.quantities
}
const shown = (calculator: Calculator, desk: Draft, terms: readonly Term[], own: Draft = {}) => {
  const quantities = figuresOf(calculator, desk, own)
  // What a panel does not speak of is not another figure.
  return terms.map((term) => (term in quantities ? (quantities[term]?.toFixed(20) ?? 'none') : 'left out'))
}

describe.each(desks)('one desk, one figure: %s', (_, desk) => {
  const { multiplier, lotSize, capitalUsd } = figuresOf(fixedBond, desk)
  /** Share of the capital that the dollars short of a lot can earn or cost, a tenth of them at most. */
  const lotEarns = multiplier!.times(lotSize!).div(capitalUsd!).div(10)

  it('the fixed bond is the same on every panel', () => {
    const bought: readonly Term[] = ['contracts', 'coin', 'notionalCoin', 'residualCoin', 'faceUsd', 'entryFeeCoin']
    const pays: readonly Term[] = ['finalUsd', 'returnRate', 'annualisedYield', 'daysToExpiry']
    const terms = [...bought, ...pays]
    const wanted = shown(fixedBond, desk, terms)
    for (const calculator of [
      fixedAgainstFloating,
      risks,
      scenarioPanel,
      marginPaths,
      settlementExitPanel,
      custodyPanel,
    ])
      expect(shown(calculator, desk, terms), calculator.id).toEqual(wanted)
    const carried: readonly Term[] = ['excessYield', 'carryUsd']
    for (const calculator of [risks, scenarioPanel, marginPaths, custodyPanel])
      expect(shown(calculator, desk, carried), calculator.id).toEqual(shown(fixedBond, desk, carried))
    expect(shown(rollDesk, desk, ['contracts'])).toEqual(shown(fixedBond, desk, ['contracts']))
  })

  it('the floating bond buys and sells the same on every panel', () => {
    const bought: readonly Term[] = ['coin', 'contracts', 'notionalCoin', 'residualCoin', 'entryFeeCoin']
    const wanted = shown(floatingBond, desk, bought)
    for (const calculator of [risks, scenarioPanel, marginPaths, custodyPanel])
      expect(shown(calculator, desk, bought, { bondKind: 'floating' }), calculator.id).toEqual(wanted)
  })

  it('a margin ends at one price, whichever panel is asked', () => {
    const ends: readonly Term[] = ['liquidationPrice', 'tierRate']
    const wanted = shown(risks, desk, ends)
    for (const calculator of [scenarioPanel, marginPaths]) expect(shown(calculator, desk, ends)).toEqual(wanted)
    // A fifth posted, as the others have it, but for a satoshi that they cut.
    const split = { exchangeShareRate: '20', custodianShareRate: '0', lentShareRate: '0' }
    const kept = figuresOf(custodyPanel, desk, split).liquidationPrice
    const risked = figuresOf(risks, desk).liquidationPrice
    expect(kept?.div(risked!).minus(1).abs().lessThan('1e-6')).toBe(true)
  })

  it('the fixed bond’s own end, fully margined, is that of Risk', () => {
    expect(figuresOf(fixedBond, desk).liquidationPrice?.toFixed(10)).toBe(
      figuresOf(risks, desk).wholeLiquidationPrice?.toFixed(10),
    )
  })

  it('the floating bond that stands still nets what Compare says, but for its lots', () => {
    const funding = { generatedRate: '0.01', endPrice: desk['spotPrice']!, rehedge: 'never', events: 'generated' }
    const held = figuresOf(floatingBond, desk, { ...funding, closeTime: desk['expiry']! })
    const { eventCount, daysOpen, closedReturnRate } = held
    const compared = figuresOf(fixedAgainstFloating, desk, { averageFunding: '0.01' })
    // Compare counts parts of an interval; the ledger whole payments.
    const without = compared.floatingKeptShare!.minus(1)
    const perEvent = compared.floatingReturnRate!.minus(without).div(compared.eventCount!)
    const netted = perEvent.times(eventCount!).plus(without)
    expect(daysOpen?.minus(compared.daysToExpiry!).abs().lessThan(1)).toBe(true)
    expect(closedReturnRate?.minus(netted).abs().lessThan(lotEarns)).toBe(true)
  })

  it('a floating bond held to the expiry returns one figure in Compare and in Risk', () => {
    const compared = figuresOf(fixedAgainstFloating, desk, { averageFunding: '0.01', intervalHours: '8' })
    const funding = { bondKind: 'floating', perpetualPrice: desk['spotPrice']!, expectedFundingRate: '10.95' }
    // The same a year as 0.01% in eight hours.
    const risked = figuresOf(risks, desk, funding).returnRate
    expect(compared.floatingReturnRate?.minus(risked!).abs().lessThan(lotEarns)).toBe(true)
  })
})
