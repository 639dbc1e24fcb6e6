import { decimal, type Decimal } from '../core'
import { deskOf } from './draftOf'
import type { Profile } from './profile'
import type { Draft } from '../form'

const none = decimal('0')
const bpInOne = decimal('10000')

/** Fees and slippage of all legs, in and out, as they are typed [bp]; null where one of them cannot be read. */
export function roundTripCosts(typed: Draft, profile: Profile): Decimal | null {
  const texts: Draft = deskOf(typed, profile)
  const rates = [...profile.groups.fees, ...profile.groups.slippage].map((name) => {
    const reading = profile.fields[name]?.read(texts[name] ?? '')
    // Fields of these groups are rates, which a profile's type does not say.
    return reading?.state === 'value' ? (reading.value as Decimal) : null
  })
  const known = rates.filter((rate) => rate !== null)
  return known.length < rates.length ? null : known.reduce((sum, rate) => sum.plus(rate), none).times(bpInOne)
}
