import { useEffect, useRef, useState } from 'react'
import { afterFrame } from '../loading/afterFrame'
import { pacedTyping } from './pacedTyping'

/** A text that a handle types. While the handle is held, the text that it came to is there at once, and typed as frames allow. */
export function useHeld(type: (text: string) => void) {
  const [held, setHeld] = useState<string | null>(null)
  const isHeld = useRef(false)
  const [pace] = useState(() => pacedTyping(afterFrame))
  useEffect(() => pace.end, [pace])
  const letGo = () => {
    isHeld.current = false
    pace.end()
    setHeld(null)
  }
  return {
    held,
    onPointerDown: () => {
      isHeld.current = true
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
