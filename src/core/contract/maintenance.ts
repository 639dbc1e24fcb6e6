export const maintenanceBases = ['liquidation-value', 'entry-value'] as const
/** The value that the maintenance margin is a share of: that at the price of liquidation, or that at entry. */
export type MaintenanceOn = (typeof maintenanceBases)[number]
