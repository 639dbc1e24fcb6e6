import { startTransition, useEffect, useState } from 'react'
import type { Answered } from './lastAnswer'
import { useSession } from './useCurrent'

/** Between a change and the drawing that follows it: the frame of the keystroke comes first [ms]. */
const delay = 30

/** The last good answer for what takes longer to draw than a frame: it follows shortly after, and typing never waits for it. */
export function useUnhurried(): Answered | null {
  const { now, subscribe } = useSession()
  const [answered, setAnswered] = useState(() => now().answered)
  useEffect(() => {
    let timer = 0
    const follow = () => {
      timer = 0
      startTransition(() => setAnswered(now().answered))
    }
    const stop = subscribe(() => {
      if (timer === 0) timer = window.setTimeout(follow, delay)
    })
    // What changed between drawing and listening.
    follow()
    return () => {
      window.clearTimeout(timer)
      stop()
    }
  }, [now, subscribe])
  return answered
}
