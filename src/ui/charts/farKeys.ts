import type { KeyboardEvent as KeyPressed } from 'react'

const keys: Readonly<Record<string, string>> = { Home: 'ArrowLeft', End: 'ArrowRight' }

/** Home and End of a chart, as the steps that the library knows: it has the arrow keys alone. */
export function farKeys(event: KeyPressed<HTMLElement>, steps: number): void {
  const key = keys[event.key]
  const { target } = event
  if (key === undefined || !(target instanceof SVGElement)) return
  event.preventDefault()
  for (let step = 0; step < steps; step += 1) target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
}
