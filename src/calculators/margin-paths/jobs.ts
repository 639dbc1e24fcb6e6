import type { SimulatedBondArguments } from '../../kernels/simulatedBond'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { LongWork } from '../longWork'
import { appendixOf } from './appendix'
import type { Position } from './position'
import type { words } from './words.en'

type Word = keyof typeof words

/** The bond along simulated prices; none where nothing is sold or nothing posted. */
export function jobsOf(position: Position): readonly LongWork<Word>[] {
  if (position.leverage === null) return []
  return [
    {
      title: 'job.paths',
      unit: 'unit.paths',
      kind: 'simulate-bond',
      input: inputOf(position),
      appendix: appendixOf,
    },
  ]
}

function inputOf(position: Position): SimulatedBondArguments {
  const { values, hedged, ends, ladder } = position
  const { bond, daysToExpiry } = hedged
  const isFloating = values.bondKind === 'floating'
  const { futuresFeeRate, futuresSlippageRate } = values
  const { spotPrice, margin, capitalUsd, costOfCapital, settlementFeeRate, exitSpotFeeRate, exitSlippageRate } = values
  return {
    model: {
      spotPrice,
      basisYield: position.startBasis,
      days: daysToExpiry,
      drift: values.spotDriftRate,
      volatility: values.spotVolatility,
      basisMean: isFloating ? values.premiumMeanRate : values.basisMeanYield,
      basisReversion: isFloating ? values.premiumReversion : values.basisReversion,
      basisVolatility: isFloating ? values.premiumVolatility : values.basisVolatility,
      correlation: values.moveCorrelation,
      jumpsPerYear: values.jumpsPerYear,
      jumpMean: values.jumpMeanRate,
      jumpVolatility: values.jumpVolatility,
    },
    seed: values.simulationSeed,
    paths: values.pathCount,
    stepsPerDay: values.stepsPerDay,
    bond: {
      heldCoin: bond.heldCoin,
      contracts: bond.contracts,
      contract: contractOfDesk(values),
      entryPrice: bond.futuresExecutionPrice,
      costs: { settlementFeeRate, exitSpotFeeRate, exitSlippageRate },
    },
    perpetual: bond.fundingUsd === null ? null : { futuresFeeRate, futuresSlippageRate, fundingUsd: bond.fundingUsd },
    margin,
    liquidationPrice: ends.liquidationPrice,
    ladder: ladder.map(({ leverage, liquidationPrice }) => ({ leverage, liquidationPrice })),
    capitalUsd,
    costOfCapital,
  }
}
