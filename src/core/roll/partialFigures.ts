import type { Decimal } from '../number/decimal'
import type { RollAlternative, RollAlternatives, RollAlternativesArguments } from './alternativeFigures'
import type { PositionPart } from './dividedPosition'

/** What becomes of the part that is not rolled. */
export const rollRests = ['hold', 'close'] as const
export type RollRest = (typeof rollRests)[number]

type Far = RollAlternativesArguments['fars'][number]

export type PartialRollArguments = Omit<RollAlternativesArguments, 'fars' | 'floating'> & {
  fars: readonly (Far & {
    /** How much of what is rolled goes here, beside the other weights: at least 0. */
    weight: Decimal
  })[]
  /** Share of the position that is rolled, from 0 to 1; 1 by default. */
  rolledShare?: Decimal
  /** 'hold' by default: to the near expiry. */
  rest?: RollRest
}

/** A part of the position with what it becomes; contracts and residual are the new ones, as in the ranking. */
export type RollPart = PositionPart &
  Pick<RollAlternative, 'far' | 'contracts' | 'residualCoin' | 'cashUsd' | 'cashDay' | 'endUsd'> & {
    kind: 'roll' | RollRest
    /** What closing the part now would give [USD]. */
    startUsd: Decimal
    /** As in the ranking, of this part; null where closing it gives nothing. */
    netAnnualisedYield: Decimal | null
    excessYield: Decimal | null
  }

export type PartialRoll = Pick<RollAlternatives, 'startUsd' | 'horizonDays'> &
  Pick<RollAlternative, 'endUsd' | 'netReturnRate' | 'netAnnualisedYield' | 'excessYield'> & {
    /** The far futures with a share, in their order, and the rest where there is one. */
    parts: RollPart[]
    /** Bought back and sold in far futures. */
    rolledContracts: Decimal
    /** Held or closed. */
    restContracts: Decimal
  }
