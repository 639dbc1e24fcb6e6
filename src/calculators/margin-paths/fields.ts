import {
  atLeastZeroField,
  coinField,
  correlationField,
  countField,
  feeField,
  nameField,
  marginRateField,
  positiveRateField,
  rateField,
  seedField,
  stepsField,
  type Values,
} from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'

/** The whole desk, as the fixed bond reads it, and how spot and basis may move. */
export const fields = {
  ...deskFields,
  margin: coinField({ scope }),
  spotVolatility: positiveRateField({ scope }),
  spotDriftRate: rateField({ scope }),
  basisMeanYield: rateField({ scope }),
  basisReversion: atLeastZeroField({ scope }),
  basisVolatility: marginRateField({ scope }),
  moveCorrelation: correlationField({ scope }),
  jumpsPerYear: atLeastZeroField({ scope }),
  jumpMeanRate: feeField({ scope }),
  jumpVolatility: marginRateField({ scope }),
  pathCount: countField({ scope }),
  stepsPerDay: stepsField({ scope }),
  simulationSeed: seedField({ scope }),
  calibrationSpot: nameField({ scope }),
  calibrationFutures: nameField({ scope }),
}

export type PathsValues = Values<typeof fields>
