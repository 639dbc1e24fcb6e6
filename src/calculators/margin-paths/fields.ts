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
import { fundingFields, hedgeFields } from '../../desk/hedgedBondOfDesk'
import { tierFields } from '../../desk/tieredMargin'

const scope = 'panel'

/** The whole desk, as its bonds read it, and how spot and basis may move. */
export const fields = {
  ...deskFields,
  ...hedgeFields,
  ...fundingFields,
  ...tierFields,
  margin: coinField({ scope }),
  spotVolatility: positiveRateField({ scope }),
  spotDriftRate: rateField({ scope }),
  basisMeanYield: rateField({ scope }),
  basisReversion: atLeastZeroField({ scope }),
  basisVolatility: marginRateField({ scope }),
  premiumMeanRate: rateField({ scope }),
  premiumReversion: atLeastZeroField({ scope }),
  premiumVolatility: marginRateField({ scope }),
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
