import type { View } from '../app/view'
import { useAfterwards } from '../loading/afterwards'

/** The place of a word on prices of another market, on panels that have prices of their own; fetched after the first view. */
export function OtherMarketSlot({ view }: { view: View }) {
  const there = useAfterwards()
  return there && view.calculator.market.length > 0 ? <there.OtherMarket view={view} /> : null
}
