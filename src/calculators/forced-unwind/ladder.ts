import { percentOf } from '../../core'
import type { Listing } from '../details'
import { formulas } from './formulas'
import type { Unwind } from './unwind'
import type { words } from './words.en'

type Word = keyof typeof words

/** The same position closed at each of the typed bases. */
export const ladderOf = ({ values, at }: Unwind): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.basis', term: 'basisLossUsd', formula: formulas.basisLossUsd },
    { label: 'column.loss', term: 'unwindLossUsd', formula: formulas.unwindLossUsd },
    { label: 'column.rate', term: 'unwindLossRate', formula: 'unwindLossUsd / unwindNotionalUsd' },
    { label: 'column.days', term: 'daysOfCarry' },
    { label: 'column.years', term: 'yearsOfCarry' },
    { label: 'column.closing', term: 'closingRate' },
    { label: 'column.taker', term: 'takerYield' },
  ],
  rows: values.stressRates.map(({ closingRate }) => {
    const { basisLossUsd, lossUsd, lossRate, daysOfCarry, yearsOfCarry, takerYield } = at(closingRate)
    return {
      name: `${percentOf({ rate: closingRate }).toFixed()}%`,
      values: [basisLossUsd, lossUsd, lossRate, daysOfCarry, yearsOfCarry, closingRate, takerYield],
      key: closingRate.equals(values.closingRate),
    }
  }),
  note: 'note.ladder',
})
