import { useAfterwards } from '../loading/afterwards'

/** What stands under the name of the future and under its price: fetched after the first view. */
export function InstrumentSlot(props: { name: 'symbol' | 'futuresPrice'; onText: (text: string) => void }) {
  const there = useAfterwards()
  // Where it does not come, the field works without it.
  return there && <there.InstrumentNotes {...props} />
}
