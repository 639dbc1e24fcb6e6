import { decimal, type RollPart } from '../../core'
import type { Listing } from '../details'
import type { Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words
type Row = Listing<Word>['rows'][number]

/** Each part of a partial roll with what it becomes, all of them together, and the best alternative beside them. */
export const partsOf = (position: Position): Listing<Word> => ({
  kind: 'listing',
  columns: [
    { label: 'column.share', term: 'partShareRate' },
    { label: 'column.nearContracts', term: 'partContracts' },
    { label: 'column.farPrice', term: 'farPrice' },
    { label: 'column.contracts', term: 'newContracts' },
    { label: 'column.cashDay', term: 'cashDay' },
    { label: 'column.start', term: 'partStartUsd' },
    { label: 'column.end', term: 'partEndUsd' },
    { label: 'column.yield', term: 'horizonYield', formula: '(partEndUsd / partStartUsd - 1) * 365 / horizonDays' },
    { label: 'column.excess', term: 'horizonExcessYield', formula: 'horizonYield - costOfCapital' },
  ],
  rows: rowsOf(position),
  note: 'note.partial',
})

function rowsOf(position: Position): readonly Row[] {
  const { partial, values, ranked, startUsd } = position
  const best = ranked.at(0)
  if (partial === null || best === undefined) return []
  const whole = [decimal('1'), values.contracts] as const
  const { endUsd, netAnnualisedYield, excessYield } = partial
  return [
    ...partial.parts.map((part) => partRow(part, position)),
    {
      word: 'row.together',
      values: [...whole, null, null, null, partial.startUsd, endUsd, netAnnualisedYield, excessYield],
      key: true,
    },
    {
      word: 'row.best',
      values: [
        ...whole,
        priceOf(best.far, position),
        best.contracts,
        best.cashDay,
        startUsd,
        best.endUsd,
        best.netAnnualisedYield,
        best.excessYield,
      ],
    },
  ]
}

const orders = { roll: 'order.part', hold: 'order.held', close: 'order.closed' } as const

const partRow = (part: RollPart, position: Position): Row => ({
  word: `row.${part.kind}`,
  name: (part.far === null ? null : position.rolls[part.far]?.name) ?? '',
  order: orders[part.kind],
  values: [
    part.shareRate,
    part.position.contracts,
    priceOf(part.far, position),
    part.contracts,
    part.cashDay,
    part.startUsd,
    part.endUsd,
    part.netAnnualisedYield,
    part.excessYield,
  ],
})

const priceOf = (far: number | null, { rolls }: Position) => (far === null ? null : (rolls[far]?.farPrice ?? null))
