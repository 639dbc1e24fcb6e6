import { tiersListing } from '../tiersListing'
import { endsOf, type Exposure } from './exposure'
import { topUpsOf } from './topUps'

const tiersOf = (exposure: Exposure) =>
  tiersListing({ ...exposure.values, ...endsOf(exposure, exposure.values.margin) })

export const details = { 'detail.tiers': tiersOf, 'listing.topUps': topUpsOf }
