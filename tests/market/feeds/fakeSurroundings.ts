import type { SocketEvents, Surroundings } from '../../../src/market/feeds'

type Timer = { at: number; act: () => void }

/** A world of its own: its clock stands until it is moved, its sockets say what the test lets them say. */
export function fakeSurroundings({ bodies = {} }: { bodies?: Record<string, string | Error> } = {}) {
  let now = Date.UTC(2026, 10, 21, 12)
  let timers: Timer[] = []
  const sockets: { address: string; sent: string[]; isOpen: boolean; events: SocketEvents }[] = []
  const surroundings: Surroundings = {
    now: () => now,
    after: (ms, act) => {
      const timer = { at: now + ms, act }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    chance: () => 0,
    openSocket: (address, events) => {
      const socket = { address, sent: [] as string[], isOpen: true, events }
      sockets.push(socket)
      return {
        send: (text) => {
          socket.sent.push(text)
        },
        close: () => {
          socket.isOpen = false
        },
      }
    },
    fetchText: (address) => {
      const body = bodies[address]
      return typeof body === 'string' ? Promise.resolve(body) : Promise.reject(body ?? new Error('not there'))
    },
  }
  return {
    surroundings,
    sockets,
    bodies,
    /** Moves the clock, and lets what is due on the way happen in its order. */
    pass: (ms: number) => {
      const end = now + ms
      for (;;) {
        const due = timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0]
        if (due === undefined) break
        timers = timers.filter((other) => other !== due)
        now = due.at
        due.act()
      }
      now = end
    },
    timers: () => timers.length,
  }
}

/** Promises that are already kept are told of before this goes on. */
export const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
