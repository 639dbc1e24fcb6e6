import { zero, type Decimal, type MaintenanceTier, type TierRateOn } from '../core'
import { atLeastZeroField, blankField, choiceField, marginRateField, rowsField, shareField } from '../form'

const scope = 'panel'

/** More maintenance for larger positions, where a venue asks it: an empty table is the one rate of the desk. */
export const tierFields = {
  tiersIn: choiceField({ scope, options: ['usd', 'coin'] }),
  tierRateOn: choiceField({ scope, options: ['whole', 'part'] }),
  maintenanceTiers: rowsField({
    scope,
    columns: {
      fromSize: atLeastZeroField({ scope }),
      tierRate: marginRateField({ scope }),
      tierInitialRate: blankField(shareField({ scope })),
    },
  }),
}

/** No table: the one maintenance rate of the desk at every size. */
export const oneTier = { tiersIn: 'usd', tierRateOn: 'whole', maintenanceTiers: '' } as const

export type TypedTiers = {
  tiersIn: 'usd' | 'coin'
  tierRateOn: TierRateOn
  maintenanceTiers: readonly { fromSize: Decimal; tierRate: Decimal; tierInitialRate: Decimal | null }[]
}
type TieredDesk = TypedTiers & { maintenanceMarginRate: Decimal }

/** The tiers that hold: those typed, or the rate of the desk at every size. */
export function tiersOfDesk({ maintenanceTiers, maintenanceMarginRate, tiersIn, tierRateOn }: TieredDesk) {
  const rows = maintenanceTiers.map(({ fromSize, tierRate, tierInitialRate }): MaintenanceTier => ({
    fromSize,
    rate: tierRate,
    initialRate: tierInitialRate,
  }))
  return { tiersIn, tierRateOn, tiers: rows.length > 0 ? rows : [{ fromSize: zero, rate: maintenanceMarginRate }] }
}
