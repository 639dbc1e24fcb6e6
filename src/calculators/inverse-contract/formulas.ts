import type { Formulas } from '../answer'
import type { InverseContractValues } from './fields'

const onBothSides = {
  entryValueCoin: 'contracts * multiplier / entryPrice',
  exitValueCoin: 'contracts * multiplier / exitPrice',
  pnlCoin: '(1 / exitPrice - 1 / entryPrice) * direction * (-multiplier) * contracts',
  pnlUsd: 'pnlCoin * exitPrice',
  naivePnlCoin: '(exitValueCoin - entryValueCoin) * direction',
  naivePnlUsd: 'naivePnlCoin * exitPrice',
  tangentPnlUsd: '(exitPrice - entryPrice) * direction * entryValueCoin',
  tangentPnlCoin: 'tangentPnlUsd / entryPrice',
  depositUsd: 'margin * exitPrice',
  equityCoin: 'margin + pnlCoin',
  equityUsd: 'equityCoin * exitPrice',
} as const satisfies Formulas

const ofFills = { averageEntryPrice: 'filledContracts * multiplier / filledNotionalCoin' } as const satisfies Formulas

/** The signs of the prices at which margin runs out differ between the sides; without fills there is no average. */
export const formulasFor = ({ side, fills }: InverseContractValues): Formulas => ({
  ...onBothSides,
  ...(fills.length === 0 ? {} : ofFills),
  ...(side === 'long'
    ? {
        breakEvenPrice: 'entryPrice * (1 + futuresFeeRate) / (1 - futuresFeeRate)',
        liquidationOnLiquidationValue:
          'contracts * multiplier * (1 + maintenanceMarginRate) / (entryValueCoin + margin)',
        liquidationOnEntryValue: 'contracts * multiplier / (margin + entryValueCoin * (1 - maintenanceMarginRate))',
        bankruptcyPrice: 'contracts * multiplier / (entryValueCoin + margin)',
      }
    : {
        breakEvenPrice: 'entryPrice * (1 - futuresFeeRate) / (1 + futuresFeeRate)',
        liquidationOnLiquidationValue:
          'contracts * multiplier * (1 - maintenanceMarginRate) / (entryValueCoin - margin)',
        liquidationOnEntryValue: 'contracts * multiplier / (entryValueCoin * (1 + maintenanceMarginRate) - margin)',
        bankruptcyPrice: 'contracts * multiplier / (entryValueCoin - margin)',
      }),
})
