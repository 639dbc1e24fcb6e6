import { curveWeightings } from '../../core'
import { choiceField, contractsField, instantField, priceField, rateField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'
const { spotPrice, futuresPrice, expiry, valuation, multiplier, lotSize } = deskFields
const { futuresFeeRate, futuresSlippageRate } = deskFields

/** The front expiry is the desk's own future. */
export const fields = {
  spotPrice,
  futuresPrice,
  expiry,
  valuation,
  multiplier,
  lotSize,
  futuresFeeRate,
  futuresSlippageRate,
  curveForm: choiceField({ scope, options: ['spread', 'butterfly'] }),
  bodySide: choiceField({ scope, options: ['sell', 'buy'] }),
  weighting: choiceField({ scope, options: curveWeightings }),
  bodyContracts: contractsField({ scope }),
  backExpiry: instantField({ scope }),
  backPrice: priceField({ scope }),
  middleExpiry: instantField({ scope }),
  middlePrice: priceField({ scope }),
  spotMoveRate: rateField({ scope }),
  frontMove: rateField({ scope }),
  middleMove: rateField({ scope }),
  backMove: rateField({ scope }),
}

export type CalendarSpreadValues = Values<typeof fields>
