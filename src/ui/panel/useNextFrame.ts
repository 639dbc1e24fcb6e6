import { useEffect, useState } from 'react'
import type { Answered } from './lastAnswer'
import { useSession } from './useCurrent'

/**
 * The last good answer for a picture: the frame of the change comes first, the picture with the next one. However fast a
 * handle is dragged, it is drawn once a frame, and no later change makes it wait.
 */
export function useNextFrame(): Answered | null {
  const { now, subscribe } = useSession()
  const [answered, setAnswered] = useState(() => now().answered)
  useEffect(() => {
    let frame = 0
    const follow = () => {
      frame = 0
      setAnswered(now().answered)
    }
    const stop = subscribe(() => {
      if (frame === 0) frame = requestAnimationFrame(follow)
    })
    // What changed between drawing and listening.
    follow()
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [now, subscribe])
  return answered
}
