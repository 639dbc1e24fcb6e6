import type { MaintenanceOn } from '../core'

type Posted = {
  maintenanceOn: MaintenanceOn
  /** The coin posted: an expression. */
  margin: string
  /** The maintenance rate: an expression; that of the desk unless said. */
  rate?: string
}

/** Where a bond's short is taken, as the venue takes its maintenance. */
export const liquidationFormula = ({ maintenanceOn, margin, rate = 'maintenanceMarginRate' }: Posted): string =>
  maintenanceOn === 'entry-value'
    ? `faceUsd / (notionalCoin * (1 + ${rate}) - ${margin})`
    : `faceUsd * (1 - ${rate}) / (notionalCoin - ${margin})`
