import type { Adapter } from './adapter'
import type { Surroundings } from './surroundings'
import { timersOf } from './timers'

export type ConnectionEnd = 'cut' | 'silent'

type ConnectionOptions = {
  address: string
  ping: Adapter['ping']
  surroundings: Surroundings
  onOpen: () => void
  onText: (text: string) => void
  /** Once, and never after it was closed from here. */
  onEnd: (reason: ConnectionEnd) => void
}

/** A connection that is silent for this long is taken for dead: every venue sends prices or heartbeats more often. */
export const silentAfterMs = 40_000

/** One socket from its opening to its end, kept open by pings and given up where it falls silent. */
export function openConnection({ address, ping, surroundings, onOpen, onText, onEnd }: ConnectionOptions) {
  const timers = timersOf(surroundings)
  let isOver = false
  let cancelWatch: (() => void) | null = null
  const close = () => {
    isOver = true
    timers.clear()
    socket.close()
  }
  const end = (reason: ConnectionEnd) => {
    if (isOver) return
    close()
    onEnd(reason)
  }
  /** Each sign of life restarts the wait. */
  const watch = () => {
    cancelWatch?.()
    cancelWatch = timers.after(silentAfterMs, () => end('silent'))
  }
  const keepAlive = ({ text, everyMs }: NonNullable<Adapter['ping']>) => {
    timers.after(everyMs, () => {
      socket.send(text)
      keepAlive({ text, everyMs })
    })
  }
  const socket = surroundings.openSocket(address, {
    onOpen: () => {
      if (isOver) return
      watch()
      onOpen()
      if (ping !== null) keepAlive(ping)
    },
    onText: (text) => {
      if (isOver) return
      watch()
      onText(text)
    },
    onClose: () => end('cut'),
  })
  watch()
  return { send: (text: string) => socket.send(text), close }
}
export type Connection = ReturnType<typeof openConnection>
