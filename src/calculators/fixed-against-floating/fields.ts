import { choiceField, marginRateField, rateField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'
import { intervalField } from '../../desk/intervalField'

const scope = 'panel'

/** The whole desk, as the fixed bond reads it: its bond is the very one that stands here against the floating one. */
export const fields = {
  ...deskFields,
  compareOn: choiceField({ scope, options: ['net', 'gross'] }),
  averageFunding: rateField({ scope }),
  intervalHours: intervalField,
  marginRate: marginRateField({ scope }),
}

export type FixedAgainstFloatingValues = Values<typeof fields>
