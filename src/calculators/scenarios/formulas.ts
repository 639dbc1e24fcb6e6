import type { Formulas } from '../answer'
import { hedgedFormulas } from '../hedgedBond'
import { liquidationFormula } from '../liquidationFormula'
import type { Scenario } from './scenario'

/** How a change of the basis moves the hedge over the spot: over the days left, or a premium as it is. */
const basisChange = { fixed: 'basisShockRate * daysToExpiry / 365', floating: 'basisShockRate' } as const
const perYear = { fixed: ' * 365 / daysToExpiry', floating: '' } as const

const alwaysOf = (kind: keyof typeof basisChange) =>
  ({
    todayValueUsd: '(heldCoin + faceUsd / hedgePrice - notionalCoin) * spotPrice',
    shockedSpotPrice: 'spotPrice * (1 + spotShockRate)',
    shockedFuturesPrice: `shockedSpotPrice * (hedgePrice / spotPrice + ${basisChange[kind]})`,
    shockedBasisYield: `(shockedFuturesPrice / shockedSpotPrice - 1)${perYear[kind]}`,
    shockedPnlCoin: 'faceUsd / shockedFuturesPrice - notionalCoin',
    shockedValueUsd: '(heldCoin + shockedPnlCoin) * shockedSpotPrice',
    shockedChangeUsd: 'shockedValueUsd - todayValueUsd',
    marginLeftCoin: 'margin + shockedPnlCoin',
    spareMarginCoin: 'marginLeftCoin - maintenanceCoin',
    callSpotShockRate: 'liquidationPrice / (spotPrice * shockedFuturesPrice / shockedSpotPrice) - 1',
    callBasisShockRate: `(liquidationPrice / shockedSpotPrice - hedgePrice / spotPrice)${perYear[kind]}`,
  }) as const satisfies Formulas

/** As the venue takes its maintenance. */
const maintenanceFormulas = {
  'liquidation-value': 'faceUsd / shockedFuturesPrice * shockedTierRate',
  'entry-value': 'notionalCoin * shockedTierRate',
} as const

export const formulasFor = ({ values }: Pick<Scenario, 'values'>): Formulas => ({
  ...hedgedFormulas(values),
  ...alwaysOf(values.bondKind),
  maintenanceCoin: maintenanceFormulas[values.maintenanceOn],
  liquidationPrice: liquidationFormula({ ...values, margin: 'margin', rate: 'tierRate' }),
})

/** The value over the shock of the basis, at the spot shock typed and without one; the call over that of the spot. */
export function lineFormulas({ values: { bondKind } }: Pick<Scenario, 'values'>) {
  const { shockedFuturesPrice } = alwaysOf(bondKind)
  return {
    shocked: `(heldCoin + faceUsd / (${shockedFuturesPrice}) - notionalCoin) * shockedSpotPrice`,
    unshocked: `(heldCoin + faceUsd / (hedgePrice + spotPrice * ${basisChange[bondKind]}) - notionalCoin) * spotPrice`,
    call: `(liquidationPrice / (spotPrice * (1 + spotShockRate)) - hedgePrice / spotPrice)${perYear[bondKind]}`,
  } as const
}
