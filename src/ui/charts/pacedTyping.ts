/** Frames after a text: one has the figures, the next one the charts that follow them. */
const following = 2

/**
 * Types the newest text that a held handle asks for. A frame with the handle in its new place comes first, and two more
 * between one text and the next: however long the figures take, the handle moves with the pointer. `afterFrame` calls
 * back once another frame has been shown; it returns a function that cancels this.
 */
export function pacedTyping(afterFrame: (then: () => void) => () => void) {
  let newest: (() => void) | null = null
  let callOff: (() => void) | null = null
  const wait = (frames: number) => {
    callOff = afterFrame(() => (frames > 1 ? wait(frames - 1) : send()))
  }
  const take = () => {
    const type = newest
    newest = null
    return type
  }
  const send = () => {
    callOff = null
    const type = take()
    if (type === null) return
    wait(following)
    type()
  }
  return {
    come: (type: () => void) => {
      newest = type
      if (callOff === null) wait(1)
    },
    /** The handle is let go: what it came to last is typed now. */
    end: () => {
      callOff?.()
      callOff = null
      take()?.()
    },
  }
}
