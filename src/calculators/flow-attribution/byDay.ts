import type { Listing } from '../details'
import type { Flows } from './flows'
import type { words } from './words.en'

type Word = keyof typeof words

/** Day by day: the flow, what new futures match of it, and the rest. */
export const byDayOf = ({ days, attributed }: Flows): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.flow', term: 'etfFlowUsd' },
    { label: 'column.change', term: 'openInterestChangeUsd' },
    { label: 'column.matched', term: 'matchedFlowUsd' },
    { label: 'column.directional', term: 'directionalFlowUsd', formula: 'etfFlowUsd - matchedFlowUsd' },
    { label: 'column.basis', term: 'flowBasisRate' },
    { label: 'column.soFar', term: 'cumulatedDirectionalUsd' },
  ],
  rows: days.map((day, index) => {
    const parts = attributed[index]
    return {
      name: day.date === '' ? '–' : day.date,
      values: [
        day.etfFlowUsd,
        day.openInterestChangeUsd,
        parts?.basisUsd ?? null,
        parts?.directionalUsd ?? null,
        day.flowBasisRate,
        parts?.cumulatedDirectionalUsd ?? null,
      ],
      key: parts?.isDirectional === true,
    }
  }),
  note: 'note.days',
})
