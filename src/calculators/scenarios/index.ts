import { followMargin } from '../../desk/bondOfDesk'
import { hedgeFollows } from '../../desk/hedgedBondOfDesk'
import { followTiers } from '../../desk/maintenanceTiers'
import { hedgedQuantities } from '../hedgedBond'
import { defineCalculator } from '../defineCalculator'
import type { DefinedAnswer } from '../definition'
import { examples } from './examples'
import { fields } from './fields'
import { layout, sections } from './layout'
import { quantitiesOf } from './quantities'
import { scenarioOf, type Scenario } from './scenario'
import { words } from './words.en'

type Word = keyof typeof words

function answer(scenario: Scenario): DefinedAnswer<Word> {
  const { values, bond, isCalled, unshocked } = scenario
  const isOpen = !bond.contracts.isZero()
  return {
    headline: headlineOf(scenario),
    strip: [
      ...(['shockedChangeUsd', 'shockedValueUsd', 'shockedPnlCoin'] as const),
      ...(['marginLeftCoin', 'spareMarginCoin', 'callSpotShockRate'] as const),
    ],
    quantities: { ...hedgedQuantities(scenario.hedged), ...quantitiesOf(scenario) },
    sections,
    details: ['detail.grid', 'detail.tiers'],
    notices: {
      'notice.belowLot': !isOpen,
      'notice.depositBeyond': values.margin.greaterThan(bond.heldCoin),
      'notice.taken': isOpen && !unshocked.spareCoin.greaterThan(0),
      'premise.called': isOpen && isCalled,
      'premise.premium': values.bondKind === 'floating',
    },
  }
}

/** A change of a perpetual's premium is not an annual rate, and is not called one. */
function headlineOf({ values, bond, shocked }: Scenario): Word {
  const isTaken = !bond.contracts.isZero() && !shocked.spareCoin.greaterThan(0)
  if (values.bondKind === 'floating') return isTaken ? 'headline.premiumTaken' : 'headline.premium'
  return isTaken ? 'headline.taken' : 'headline'
}

export const scenarioPanel = defineCalculator({
  id: 'scenarios',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  follows: { ...hedgeFollows, ...followTiers, ...followMargin },
  groups: [
    { title: 'group.perpetual', fields: ['perpetualPrice'], onlyFor: { field: 'bondKind', choices: ['floating'] } },
    { title: 'group.shock', fields: ['spotShockRate', 'basisShockRate'] },
    { title: 'group.margin', fields: ['margin'] },
    { title: 'group.tiers', fields: ['tiersIn', 'tierRateOn', 'maintenanceTiers'] },
    { title: 'group.grid', fields: ['bondKind', 'spotRangeRate', 'basisRangeRate'] },
  ],
  layout,
  examples,
  model: scenarioOf,
  answer,
  formulas: async () => (await import('./formulas')).formulasFor,
  breakEvens: async () => (await import('./breakEvens')).breakEvensOf,
  charts: async () => (await import('./charts')).chartsOf,
  details: async () => (await import('./details')).details,
  blame: {
    daysToExpiry: 'expiry',
    days: 'expiry',
    spotShock: 'spotShockRate',
    basisShock: 'basisShockRate',
    spotRange: 'spotRangeRate',
    basisRange: 'basisRangeRate',
    fromSize: 'maintenanceTiers',
    rate: 'maintenanceTiers',
  },
})
