import type { EntryText } from '../entryText'

export const entries = {
  shock: {
    name: 'Shock',
    text: 'A sudden move of the market with the days to expiry unchanged. The spot shock is a share of spot; the basis shock is a change of the annualised basis in percentage points. The future becomes spot after the shock × (future ÷ spot + basis shock × days / 365).',
  },
  scenarioGrid: {
    name: 'Scenario grid',
    text: 'The bond over spot shocks (rows) and basis shocks (columns), today in the centre. The mark-to-market in USD is against today’s value; the one in BTC is the short’s PnL since it was sold. Past liquidation the figures are marks of a short that has been liquidated.',
  },
  spareMargin: {
    name: 'Margin above maintenance',
    text: 'Margin posted plus the short’s PnL is the margin left; what exceeds the maintenance at that price is spare. At zero or below, the exchange liquidates. BTC kept elsewhere is not counted.',
  },
  callShock: {
    name: 'Shock of liquidation',
    text: 'The spot shock, at the basis shock typed, or the basis shock, at the spot shock typed, at which no margin is left above maintenance. “Never”: no shock does that.',
  },
} satisfies Record<string, EntryText>
