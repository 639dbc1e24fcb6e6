import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  compareOn: 'gross',
  fixedReturnRate: 'returnRate',
  fundingReturnRate: 'floatingReturn',
  floatingKeptShare: 'floatingReturn',
  floatingReturnRate: 'floatingReturn',
  compoundedFloatingReturnRate: 'floatingReturn',
  breakEvenFunding: 'breakEvenFunding',
  compoundedBreakEvenFunding: 'breakEvenFunding',
  annualisedBreakEvenFunding: 'breakEvenFunding',
  annualisedCompoundedBreakEvenFunding: 'breakEvenFunding',
  impliedFunding: 'impliedFunding',
  differenceUsd: 'difference',
  compoundedDifferenceUsd: 'difference',
  leadUsd: 'difference',
  futuresLegUsd: 'bothLegs',
  grossProfitUsd: 'profit',
  marginGrossYield: 'capitalWithMargin',
  marginNetYield: 'capitalWithMargin',
  bothLegsGrossYield: 'bothLegs',
  bothLegsNetYield: 'bothLegs',
  conventionYield: 'convention',
  conventionReturnRate: 'convention',
  lowestConventionYield: 'convention',
  highestConventionYield: 'convention',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  breakEvenFunding: ['averageFunding', 'impliedFunding', 'floatingReturn'],
  impliedFunding: ['basisRate', 'breakEvenFunding'],
  floatingReturn: ['averageFunding', 'difference'],
  difference: ['breakEvenFunding', 'floatingReturn', 'gross'],
  capitalWithMargin: ['dollarMargin', 'bothLegs', 'convention'],
  bothLegs: ['capitalWithMargin', 'convention'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
