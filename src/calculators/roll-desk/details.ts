import { rankingOf, tiesOf } from './alternativeListings'
import { farListing } from './farListing'
import { heatMapOf } from './heatMap'
import { partsOf } from './parts'
import { bestFirst, type Position } from './position'
import { scheduleListing } from './scheduleListing'

/** By title, as the layout names them. */
export const details = {
  'listing.ties': tiesOf,
  'listing.ranking': (position: Position) =>
    position.values.side === 'short' ? rankingOf(position) : farListing(position, bestFirst(position.rolls)),
  'listing.partial': partsOf,
  'listing.fars': (position: Position) => farListing(position, position.rolls),
  'listing.schedule': scheduleListing,
  'heatMap.excess': heatMapOf,
}
