import { atLeastZeroField, positiveField, positiveRateField, seedField, stepsField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'

/** The whole desk, whose bond is to be sold, and how it is. */
export const fields = {
  ...deskFields,
  windowMinutes: positiveField({ scope, slider: { from: '1', to: '240' } }),
  exitSlices: stepsField({ scope }),
  exitDelayHours: atLeastZeroField({ scope }),
  spotVolatility: positiveRateField({ scope }),
  simulationSeed: seedField({ scope }),
}

export type ExitValues = Values<typeof fields>
