import type { Quantities } from '../../calculators/answer'
import type { Draft } from '../../form'
import { deskFields } from '../../desk/deskFields'
import { quotedMinute } from '../../desk/quotedMinute'

/** A hundred-millionth of a percent is a cent in a hundred million dollars: enough, and short enough to be read. */
const places = 10
const roundedUp = 0

/**
 * What walked books type into the desk: the top of each as its quote, and the slippage from there, rounded up; for live
 * books their moment too. Null where the books do not hold the size: the slippage of a part is not that of the whole.
 */
export function slippageTexts(quantities: Quantities, moment?: string): Draft | null {
  const { sizeNetYield, bestAskPrice: spotPrice, bestBidPrice: futuresPrice } = quantities
  const { walkedSpotSlippageRate: spot, walkedFuturesSlippageRate: futures } = quantities
  if (sizeNetYield == null || spotPrice == null || futuresPrice == null || spot == null || futures == null) return null
  const { spotSlippageRate, futuresSlippageRate } = deskFields
  return {
    ...(moment === undefined ? {} : { valuation: quotedMinute(moment) }),
    spotPrice: deskFields.spotPrice.write(spotPrice),
    futuresPrice: deskFields.futuresPrice.write(futuresPrice),
    spotSlippageRate: spotSlippageRate.write(spot.toDecimalPlaces(places, roundedUp)),
    futuresSlippageRate: futuresSlippageRate.write(futures.toDecimalPlaces(places, roundedUp)),
  }
}
