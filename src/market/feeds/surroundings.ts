/** A socket as far as a feed uses one. */
export type FeedSocket = {
  send: (text: string) => void
  close: () => void
}

export type SocketEvents = {
  onOpen: () => void
  onText: (text: string) => void
  onClose: () => void
}

/** All that a feed has of the world: the only clock of the market, and its only way out. Tests bring their own. */
export type Surroundings = {
  /** Milliseconds since 1970. */
  now: () => number
  /** Calls back once after this many milliseconds; returns a function that cancels it. */
  after: (ms: number, act: () => void) => () => void
  /** Anything from 0 up to 1. */
  chance: () => number
  openSocket: (address: string, events: SocketEvents) => FeedSocket
  /** The body of an address; rejects where it does not come, whatever the reason. */
  fetchText: (address: string) => Promise<string>
}

/** The browser's own. A plain request without credentials or headers of its own, so that no venue is asked beforehand. */
export const browserSurroundings: Surroundings = {
  now: () => Date.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
  chance: () => Math.random(),
  openSocket: (address, { onOpen, onText, onClose }) => {
    const socket = new WebSocket(address)
    socket.addEventListener('open', onOpen)
    socket.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') onText(data)
    })
    socket.addEventListener('close', onClose)
    return {
      send: (text) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(text)
      },
      close: () => socket.close(),
    }
  },
  fetchText: async (address) => {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    if (!response.ok) throw new Error(`status ${response.status}`)
    return response.text()
  },
}
