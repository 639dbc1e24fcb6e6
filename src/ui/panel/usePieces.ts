import { startTransition, useEffect, useState } from 'react'

/**
 * How many pieces of something long are drawn: none at first, then one more with every frame, so that what is read first is
 * on screen first and the reader's own acts find room between the pieces.
 */
export function usePieces(most: number): number {
  const [drawn, setDrawn] = useState(0)
  useEffect(() => {
    if (drawn >= most) return
    let timer = 0
    const frame = requestAnimationFrame(() => {
      // After the frame is shown.
      timer = window.setTimeout(() => startTransition(() => setDrawn(drawn + 1)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [drawn, most])
  return drawn
}
