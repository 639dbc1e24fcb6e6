import { startTransition, useEffect, useState } from 'react'
import { afterFrame } from './afterFrame'

/**
 * How many pieces of something long are drawn: none at first, then one more with every frame, so that what is read first is
 * on screen first and the reader's own acts find room between the pieces.
 */
export function usePieces(most: number): number {
  const [drawn, setDrawn] = useState(0)
  useEffect(
    () => (drawn < most ? afterFrame(() => startTransition(() => setDrawn(drawn + 1))) : undefined),
    [drawn, most],
  )
  return drawn
}
