import type { Formulas } from '../answer'
import { bondFormulas } from '../bondFormulas'
import { liquidationFormula } from '../liquidationFormula'
import type { Scenario } from './scenario'

const always = {
  ...bondFormulas,
  todayValueUsd: '(heldCoin + faceUsd / futuresPrice - notionalCoin) * spotPrice',
  shockedSpotPrice: 'spotPrice * (1 + spotShockRate)',
  shockedFuturesPrice: 'shockedSpotPrice * (futuresPrice / spotPrice + basisShockRate * daysToExpiry / 365)',
  shockedBasisYield: '(shockedFuturesPrice / shockedSpotPrice - 1) * 365 / daysToExpiry',
  shockedPnlCoin: 'faceUsd / shockedFuturesPrice - notionalCoin',
  shockedValueUsd: '(heldCoin + shockedPnlCoin) * shockedSpotPrice',
  shockedChangeUsd: 'shockedValueUsd - todayValueUsd',
  marginLeftCoin: 'margin + shockedPnlCoin',
  spareMarginCoin: 'marginLeftCoin - maintenanceCoin',
  callSpotShockRate: 'liquidationPrice / (spotPrice * shockedFuturesPrice / shockedSpotPrice) - 1',
  callBasisShockRate: '(liquidationPrice / shockedSpotPrice - futuresPrice / spotPrice) * 365 / daysToExpiry',
} as const satisfies Formulas

/** As the venue takes its maintenance. */
const maintenanceFormulas = {
  'liquidation-value': 'faceUsd / shockedFuturesPrice * maintenanceMarginRate',
  'entry-value': 'notionalCoin * maintenanceMarginRate',
} as const

export const formulasFor = ({ values }: Scenario): Formulas => ({
  ...always,
  maintenanceCoin: maintenanceFormulas[values.maintenanceOn],
  liquidationPrice: liquidationFormula({ ...values, margin: 'margin' }),
})

/** The value over the shock of the basis, at the spot shock typed and without one; the call over that of the spot. */
export const lineFormulas = {
  shocked: `(heldCoin + faceUsd / (${always.shockedFuturesPrice}) - notionalCoin) * shockedSpotPrice`,
  unshocked:
    '(heldCoin + faceUsd / (futuresPrice + spotPrice * basisShockRate * daysToExpiry / 365) - notionalCoin) * spotPrice',
  call: '(liquidationPrice / (spotPrice * (1 + spotShockRate)) - futuresPrice / spotPrice) * 365 / daysToExpiry',
} as const
