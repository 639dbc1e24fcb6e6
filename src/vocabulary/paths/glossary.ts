import type { EntryId } from '../entryId'
import type { entries } from './glossary.en'
import type { labels } from './labels.en'

/** The entry that each label opens. */
export const opens = {
  spotVolatility: 'volatility',
  spotDriftRate: 'priceModel',
  basisMeanYield: 'priceModel',
  basisReversion: 'priceModel',
  basisVolatility: 'priceModel',
  moveCorrelation: 'priceModel',
  jumpsPerYear: 'jumps',
  jumpMeanRate: 'jumps',
  jumpVolatility: 'jumps',
  simulationSeed: 'simulation',
  pathCount: 'simulation',
  stepsPerDay: 'simulation',
  leverage: 'leverage',
  dailyMoveRate: 'dailyMoves',
  liquidationMoves: 'dailyMoves',
  liquidatedPaths: 'simulation',
  liquidatedRate: 'liquidationProbability',
  liquidatedLowRate: 'liquidationProbability',
  liquidatedHighRate: 'liquidationProbability',
  marginLowRate: 'marginLow',
  marginLowMedianRate: 'marginLow',
  marginLowTailRate: 'marginLow',
  carryMeanUsd: 'carryAtRisk',
  carryMedianUsd: 'carryAtRisk',
  carryTailUsd: 'carryAtRisk',
  carryShortfallUsd: 'carryAtRisk',
  carryFarTailUsd: 'carryAtRisk',
  carryFarShortfallUsd: 'carryAtRisk',
  pathCarryUsd: 'carryAtRisk',
  unwindMeanUsd: 'unwindCost',
  unwindMostUsd: 'unwindCost',
} as const satisfies Record<keyof typeof labels, EntryId>

/** What to read beside each entry. */
export const seeAlso = {
  priceModel: ['volatility', 'jumps', 'annualBasis'],
  jumps: ['priceModel', 'volatility'],
  simulation: ['priceModel', 'liquidationProbability'],
  dailyMoves: ['volatility', 'liquidationDistance'],
  liquidationProbability: ['simulation', 'leverage', 'liquidation'],
  marginLow: ['margin', 'liquidation'],
  carryAtRisk: ['carry', 'unwindCost', 'simulation'],
  unwindCost: ['liquidation', 'carryAtRisk'],
} as const satisfies Record<keyof typeof entries, readonly EntryId[]>
