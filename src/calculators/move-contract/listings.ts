import type { Listing } from '../details'
import type { Move } from './move'
import type { words } from './words.en'

type Word = keyof typeof words

/** The contract along the path of its day. */
export const dayOf = ({ day }: Move): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.price', term: 'dayPrice' },
    { label: 'column.left', term: 'dayHoursLeft' },
    { label: 'column.open', term: 'dayOpenAverage' },
    { label: 'column.distance', term: 'dayDistanceUsd' },
    { label: 'column.value', term: 'runningUsd' },
    { label: 'column.change', term: 'dayChangeUsd' },
    { label: 'column.pays', term: 'dayPaysUsd', formula: 'abs(dayDistanceUsd)' },
    { label: 'row.delta', term: 'dayDelta' },
  ],
  rows: day.map(({ hour, price, hoursLeft, openAverage, distanceUsd, valueUsd, changeUsd, paysUsd, delta }) => ({
    name: hour.toFixed(),
    values: [price, hoursLeft, openAverage, distanceUsd, valueUsd, changeUsd, paysUsd, delta],
  })),
  note: 'note.running',
})

/** The volatility token roll by roll. */
export const rollsOf = ({ token }: Move): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.paid', term: 'rollPaidUsd' },
    { label: 'column.received', term: 'rollReceivedUsd' },
    { label: 'column.held', term: 'rollBought' },
    { label: 'column.fee', term: 'rollFeeUsd' },
    { label: 'column.after', term: 'rollValueUsd' },
    { label: 'column.return', term: 'heldReturnRate' },
  ],
  rows: (token?.rows ?? []).map((row) => ({
    name: row.roll.toFixed(),
    values: [row.paidUsd, row.receivedUsd, row.contracts, row.feeUsd, row.valueUsd, row.returnRate],
  })),
  note: 'note.rolls',
})
