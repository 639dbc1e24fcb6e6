import { useEffect, useEffectEvent } from 'react'

type Listener = (field: string) => void
const listeners = new Set<Listener>()

/** Shows a field wherever it is folded away, in the desk bar or in an unselected tab, and puts the focus in it. */
export function reveal(field: string): void {
  for (const listener of listeners) listener(field)
  // What was folded is drawn with the next frame.
  requestAnimationFrame(() => requestAnimationFrame(() => focusField(field)))
}

function focusField(field: string): void {
  const place = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  place?.scrollIntoView({ block: 'center' })
  const invalid = place?.querySelector<HTMLElement>('[aria-invalid=true]')
  const control = invalid ?? place?.querySelector<HTMLElement>('input, select')
  control?.focus()
}

/** Hears that a field is to be shown. */
export function useRevealed(onReveal: Listener): void {
  const listen = useEffectEvent(onReveal)
  useEffect(() => {
    const listener: Listener = (field) => listen(field)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
}
