import { afterCharts } from '../loading/afterCharts'
import { part } from '../loading/part'
import { usePart } from '../loading/usePart'

const notes = part(() => afterCharts(() => import('./InstrumentNotes')))

/** What stands under the name of the future and under its price: fetched after the first view. */
export function InstrumentSlot(props: { name: 'symbol' | 'futuresPrice'; onText: (text: string) => void }) {
  const { now } = usePart(notes)
  // Where it does not come, the field works without it.
  return now.state === 'there' ? <now.value.default {...props} /> : null
}
