import type { Draft } from '../form'
import { deskFields } from './deskFields'
import { venueFacts } from './venueFacts'
import { venueNamed } from './venues'
import { legFees, type LegFee, type OrderFees, type OrderKind } from './venueTerms'

/** What a venue charges the maker and the taker of a leg; null where it makes no difference, or nobody knows. */
export function orderFees({ venue, leg }: { venue: string | undefined; leg: LegFee }): OrderFees | null {
  const known = venueNamed(venue)
  if (known === undefined) return null
  const { futures, spot } = venueFacts(known).orders ?? {}
  return (leg === 'futuresFeeRate' ? futures : spot) ?? null
}

/** Whose fee the desk has for a leg; null where it is neither's. */
export function orderOf(desk: Draft, leg: LegFee): OrderKind | null {
  const fees = orderFees({ venue: desk['venue'], leg })
  const typed = deskFields[leg].read(desk[leg] ?? '')
  if (fees === null || typed.state === 'problem') return null
  const isTyped = (kind: OrderKind) => {
    const fee = deskFields[leg].read(fees[kind])
    return fee.state === 'value' && fee.value.equals(typed.value)
  }
  return (['taker', 'maker'] as const).find(isTyped) ?? null
}

/** A venue's terms for a desk that had some legs at the maker's fee: those stay at the maker's. */
export function withOrders(terms: Draft, { desk, venue }: { desk: Draft; venue: string }): Draft {
  const makerLegs = legFees.filter((leg) => orderOf(desk, leg) === 'maker')
  const fees = makerLegs.flatMap((leg) => {
    const fee = orderFees({ venue, leg })?.maker
    return fee === undefined ? [] : [[leg, fee] as const]
  })
  return { ...terms, ...Object.fromEntries(fees) }
}
