import { deskFields, deskGroups, deskLine } from './deskFields'
import { deskStart } from './deskStart'
import type { Profile } from './profile'

/** The desk of the bonds: coin held, an inverse future or perpetual sold. */
export const inverseDesk: Profile = {
  id: 'inverse',
  fields: deskFields,
  line: deskLine,
  groups: deskGroups,
  future: { symbol: 'symbol', price: 'futuresPrice', expiry: 'expiry' },
  start: deskStart,
}
