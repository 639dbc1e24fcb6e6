import type { View } from '../app/view'
import { afterCharts } from '../loading/afterCharts'
import { part } from '../loading/part'
import { usePart } from '../loading/usePart'

const notice = part(() => afterCharts(() => import('./OtherMarket')))

/** The place of a word on prices of another market, on panels that have prices of their own; fetched after the first view. */
export function OtherMarketSlot({ view }: { view: View }) {
  const { now } = usePart(notice)
  return now.state === 'there' && view.calculator.market.length > 0 ? <now.value.default view={view} /> : null
}
