import type { MaintenanceOn } from '../core'

type Posted = {
  maintenanceOn: MaintenanceOn
  /** The coin posted: an expression. */
  margin: string
}

/** Where a bond's short is taken, as the venue takes its maintenance. */
export const liquidationFormula = ({ maintenanceOn, margin }: Posted): string =>
  maintenanceOn === 'entry-value'
    ? `faceUsd / (notionalCoin * (1 + maintenanceMarginRate) - ${margin})`
    : `faceUsd * (1 - maintenanceMarginRate) / (notionalCoin - ${margin})`
