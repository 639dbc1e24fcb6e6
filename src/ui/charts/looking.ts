/** How somebody came to look at a chart more closely: what its frame is told once it is there. */
export type Looking = {
  by: 'pointer' | 'keyboard'
  /** Where the pointer came in. */
  at: { clientX: number; clientY: number }
  /** Keys that were pressed while the frame was on its way. */
  keys: string[]
}

/** The keys that lead along a chart. */
export const isAlong = (key: string): boolean => key === 'ArrowLeft' || key === 'ArrowRight'

/** Gives a frame the focus with the keys pressed so far, or tells it where the pointer is. */
export function handOver(svg: SVGElement, { by, at, keys }: Looking): void {
  if (by === 'pointer') svg.dispatchEvent(new MouseEvent('mousemove', { ...at, bubbles: true }))
  else svg.focus({ preventScroll: true })
  for (const key of keys) svg.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
}
