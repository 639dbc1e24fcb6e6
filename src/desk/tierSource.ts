import { followTiers } from './maintenanceTiers'
import { tierFields, type TypedTiers } from './tieredMargin'
import type { Venue } from './venues'

/** 'preset': as published of the venue. 'typed': other ones. 'none': emptied. 'unknown': none, and none are published. */
export type TierSource = 'preset' | 'typed' | 'none' | 'unknown'

/** Where the tiers come from that a panel reads. */
export function tierSource({ venue, ...typed }: TypedTiers & { venue: Venue }): TierSource {
  const { maintenanceTiers: rows } = tierFields
  const published = followTiers.maintenanceTiers.text({ venue }) ?? ''
  if (typed.maintenanceTiers.length === 0) return published === '' ? 'unknown' : 'none'
  const preset = rows.read(published)
  const isPreset =
    preset.state === 'value' &&
    rows.write(preset.value) === rows.write([...typed.maintenanceTiers]) &&
    followTiers.tiersIn.text({ venue }) === typed.tiersIn &&
    followTiers.tierRateOn.text({ venue }) === typed.tierRateOn
  return isPreset ? 'preset' : 'typed'
}
