import type { BreakEven } from '../breakEven'
import type { fields } from './fields'
import type { Position } from './position'

type Field = keyof typeof fields

/** Against the best of the other alternatives, and of the roll shown alone against the cost of capital. */
export const breakEvensOf = (position: Position): readonly BreakEven<Field>[] => [
  ...(position.values.side === 'short' ? ranked(position) : []),
  ...ofRoll(position),
]

function ranked({ rolls, shown }: Position): BreakEven<Field>[] {
  const ofShown: BreakEven<Field>[] =
    shown === null
      ? []
      : [
          {
            term: 'tieFarPrice',
            field: 'fars',
            cell: { column: 'price', row: rolls.indexOf(shown) },
            ties: ['rollEndUsd', 'rollRivalUsd'],
            lotsAside: true,
          },
          { term: 'tieFeeRate', field: 'futuresFeeRate', ties: ['rollEndUsd', 'rollRivalUsd'], lotsAside: true },
        ]
  return [
    ...ofShown,
    { term: 'tieCapitalRate', field: 'costOfCapital', ties: ['endUsd', 'rivalEndUsd'] },
    { term: 'tieFundingRate', field: 'expectedFunding', ties: ['floatEndUsd', 'floatRivalUsd'] },
  ]
}

function ofRoll({ rolls, shown }: Position): BreakEven<Field>[] {
  if (shown === null) return []
  const row = rolls.indexOf(shown)
  const alone = { table: 'fars', row } as const
  const ties = ['netRollYield', 'costOfCapital'] as const
  return [
    { term: 'breakEvenFarPrice', field: 'fars', cell: { column: 'price', row }, alone, ties, lotsAside: true },
    { term: 'breakEvenFeeRate', field: 'futuresFeeRate', alone, ties, lotsAside: true },
  ]
}
