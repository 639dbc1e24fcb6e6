import { zero, type Decimal, type MaintenanceTier } from '../core'
import { atLeastZeroField, choiceField, marginRateField, rowsField } from '../form'

const scope = 'panel'

/** More maintenance for larger positions, where a venue asks it: an empty table is the one rate of the desk. */
export const tierFields = {
  tiersIn: choiceField({ scope, options: ['usd', 'coin'] }),
  maintenanceTiers: rowsField({
    scope,
    columns: { fromSize: atLeastZeroField({ scope }), tierRate: marginRateField({ scope }) },
  }),
}

type TieredDesk = {
  maintenanceMarginRate: Decimal
  maintenanceTiers: readonly { fromSize: Decimal; tierRate: Decimal }[]
}

/** The tiers that hold: those typed, or the rate of the desk at every size. */
export function tiersOfDesk({ maintenanceTiers, maintenanceMarginRate }: TieredDesk): readonly MaintenanceTier[] {
  const rows = maintenanceTiers.map(({ fromSize, tierRate }) => ({ fromSize, rate: tierRate }))
  return rows.length > 0 ? rows : [{ fromSize: zero, rate: maintenanceMarginRate }]
}
