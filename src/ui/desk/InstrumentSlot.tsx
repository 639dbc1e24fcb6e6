import { useAfterwards } from '../loading/afterwards'

/** What stands under the name of the future and under its price, and beside “as of”: fetched after the first view. */
export function InstrumentSlot(props: {
  name: 'symbol' | 'futuresPrice' | 'valuation'
  onText: (text: string) => void
}) {
  const there = useAfterwards()
  // Where it does not come, the field works without it.
  return there && <there.InstrumentNotes {...props} />
}
