import { observable } from '../observable'
import type { PanelSession } from './panelSession'

/**
 * The panel as it is drawn outside of its fields and headline: one frame after the session has it. The frame of a
 * keystroke draws what is typed and the headline's figures; the blocks come with the frame of the charts.
 * `afterFrame` calls back once a frame has been shown, and returns what calls that off.
 */
export function laterCurrent(session: PanelSession, afterFrame: (then: () => void) => () => void) {
  const { become, ...shown } = observable(session.now())
  let callOff: (() => void) | null = null
  const follow = () => {
    callOff = null
    const current = session.now()
    if (current !== shown.now()) become(current)
  }
  return {
    ...shown,
    /** Follows the session until what it returns is called. */
    start: () => {
      const stop = session.subscribe(() => {
        // Changes within a frame are drawn together; none makes an earlier one wait.
        callOff ??= afterFrame(follow)
      })
      // What changed between drawing and listening.
      follow()
      return () => {
        callOff?.()
        callOff = null
        stop()
      }
    },
  }
}

export type LaterCurrent = ReturnType<typeof laterCurrent>
