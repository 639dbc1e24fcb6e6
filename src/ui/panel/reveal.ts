import { useEffect, useEffectEvent } from 'react'
import { afterwards } from '../loading/afterwards'
import { observable } from '../observable'

const wanted = observable('')

/** Shows a field wherever it is folded away, in the desk bar or in an unselected tab, and puts the focus in it. */
export function reveal(field: string): void {
  wanted.become(field)
  // Where its file does not come, the field is shown without the focus.
  afterwards.fetch().then(
    ({ focusShown }) => focusShown(field),
    () => undefined,
  )
}

/** Hears that a field is to be shown. */
export function useRevealed(onReveal: (field: string) => void): void {
  const listen = useEffectEvent(onReveal)
  useEffect(() => wanted.subscribe(() => listen(wanted.now())), [])
}
