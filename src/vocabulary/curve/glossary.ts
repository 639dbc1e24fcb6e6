import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  path: 'path',
  annualisedRate: 'annualBasis',
  basis: 'basis',
  basisRate: 'basisRate',
  grossAnnualisedYield: 'yield',
  grossCompoundedYield: 'compounded',
  grossContinuousYield: 'continuous',
  grossAct360Yield: 'dayCount',
  annualisedYield: 'netYield',
  netCompoundedYield: 'compounded',
  netContinuousYield: 'continuous',
  netAct360Yield: 'dayCount',
  dv01Usd: 'dv01',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  basis: ['basisRate', 'yield', 'rollBasis', 'contango'],
  basisRate: ['basis', 'yield'],
  annualBasis: ['basis', 'yield', 'valueOnTheWay'],
  yield: ['basis', 'netYield', 'compounded', 'convention'],
  netYield: ['yield', 'gross', 'excess'],
  compounded: ['continuous', 'yield', 'apr'],
  continuous: ['compounded', 'yield'],
  dayCount: ['yield', 'convention'],
  apr: ['compounded', 'annualisedFunding', 'convention'],
  convention: ['dayCount', 'compounded', 'gross', 'bothLegs'],
  dv01: ['annualBasis', 'markToMarket'],
  path: ['annualBasis', 'funding', 'day'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
