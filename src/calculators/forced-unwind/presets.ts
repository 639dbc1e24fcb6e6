import { decimal } from '../../core'
import type { Listing } from '../details'
import { carryFormulas, formulas } from './formulas'
import type { Stress, Unwind } from './unwind'
import type { words } from './words.en'

type Word = keyof typeof words

const stress = (closingRate: string, urgency: string, marginAfterRate: string): Stress => ({
  closingRate: decimal(closingRate),
  urgency: decimal(urgency),
  marginAfterRate: decimal(marginAfterRate),
})

/** From an orderly day to a disorderly one. The second is the basis of 6 February 2026; everything else is assumed. */
const presets = [
  ['preset.orderly', stress('0.05', '1', '0.4')],
  ['preset.february', stress('0.09', '2', '0.4')],
  ['preset.raised', stress('0.12', '3', '0.5')],
  ['preset.crowded', stress('0.2', '5', '0.55')],
  ['preset.disorderly', stress('0.3', '10', '0.6')],
] as const satisfies readonly (readonly [Word, Stress])[]

/** The position closed on each of some days, with its own spreads and notional. */
export const presetsOf = ({ values, under }: Unwind): Listing<Word> => {
  const earns = values.booksRate.greaterThan(0)
  return {
    kind: 'listing',
    columns: [
      { label: 'column.closing', term: 'closingRate' },
      { label: 'column.urgency', term: 'urgency' },
      { label: 'column.margin', term: 'marginAfterRate' },
      { label: 'column.basis', term: 'basisLossUsd', formula: formulas.basisLossUsd },
      { label: 'column.spread', term: 'spreadLossUsd', formula: formulas.spreadLossUsd },
      { label: 'column.loss', term: 'unwindLossUsd' },
      { label: 'column.rate', term: 'unwindLossRate', formula: formulas.unwindLossRate },
      { label: 'column.days', term: 'daysOfCarry', ...(earns ? { formula: carryFormulas.daysOfCarry } : {}) },
      { label: 'column.stay', term: 'marginLossUsd' },
      { label: 'column.years', term: 'yearsOfCarry', ...(earns ? { formula: carryFormulas.yearsOfCarry } : {}) },
    ],
    rows: presets.map(([word, day]) => {
      const { basisLossUsd, spreadLossUsd, lossUsd, lossRate, daysOfCarry, marginLossUsd, yearsOfCarry } = under(day)
      return {
        word,
        values: [
          day.closingRate,
          day.urgency,
          day.marginAfterRate,
          basisLossUsd,
          spreadLossUsd,
          lossUsd,
          lossRate,
          daysOfCarry,
          marginLossUsd,
          yearsOfCarry,
        ],
      }
    }),
    note: 'note.presets',
  }
}
