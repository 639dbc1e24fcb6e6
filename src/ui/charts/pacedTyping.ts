type Pace = {
  type: (text: string) => void
  /** Calls back once another frame has been shown; what it returns calls that off. */
  afterFrame: (then: () => void) => () => void
}

/** Frames after a text: one has the figures, the next one the charts that follow them. */
const following = 2

/**
 * Types the newest of the texts that a held handle comes to. A frame with the handle in its new place comes first, and two
 * more between one text and the next: however long the figures take, the handle moves with the pointer.
 */
export function pacedTyping({ type, afterFrame }: Pace) {
  let newest: string | null = null
  let callOff: (() => void) | null = null
  const wait = (frames: number) => {
    callOff = afterFrame(() => (frames > 1 ? wait(frames - 1) : send()))
  }
  const send = () => {
    callOff = null
    if (newest === null) return
    const text = newest
    newest = null
    wait(following)
    type(text)
  }
  return {
    come: (text: string) => {
      newest = text
      if (callOff === null) wait(1)
    },
    /** The handle is let go: what it came to last is typed now. */
    end: () => {
      callOff?.()
      callOff = null
      if (newest !== null) type(newest)
      newest = null
    },
  }
}
