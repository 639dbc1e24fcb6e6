import { useEffect, useRef, useState } from 'react'
import { afterFrame } from '../loading/afterFrame'
import { pacedTyping } from './pacedTyping'

/**
 * A text that a handle types. While the handle is held, the text that it came to is there at once, and typed as frames
 * allow; let go, it stays until what was typed last is drawn everywhere, a frame later.
 */
export function useHeld(type: (text: string) => void) {
  const [held, setHeld] = useState<string | null>(null)
  const isHeld = useRef(false)
  const [pace] = useState(() => pacedTyping(afterFrame))
  const callOff = useRef<(() => void) | null>(null)
  useEffect(
    () => () => {
      pace.end()
      callOff.current?.()
    },
    [pace],
  )
  const letGo = () => {
    isHeld.current = false
    pace.end()
    callOff.current = afterFrame(() => setHeld(null))
  }
  return {
    held,
    onPointerDown: () => {
      isHeld.current = true
      callOff.current?.()
      const heard = new AbortController()
      const end = () => {
        heard.abort()
        letGo()
      }
      for (const type of ['pointerup', 'pointercancel']) addEventListener(type, end, { signal: heard.signal })
    },
    onText: (text: string) => {
      if (isHeld.current) {
        setHeld(text)
        pace.come(() => type(text))
      } else type(text)
    },
  }
}
