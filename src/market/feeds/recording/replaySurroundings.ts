import type { Surroundings } from '../surroundings'
import type { RecordedEvent, Recording } from './recording'
import type { ReplayClock } from './replayClock'

/**
 * The world as a recording has it: a socket says again what it said, a request brings what it brought, and nothing leaves
 * the page. What was due before it is asked for comes at once.
 */
export function replaySurroundings({ events, startedMs }: Recording, clock: ReplayClock): Surroundings {
  const connections = connectionsOf(events)
  const bodies = events.filter(({ kind }) => isBody(kind))
  const at = ({ ms }: RecordedEvent, act: () => void) => clock.after(Math.max(0, startedMs + ms - clock.now()), act)
  return {
    now: clock.now,
    after: clock.after,
    // A try again waits no longer than it has to.
    chance: () => 0,
    openSocket: (address, { onOpen, onText, onClose }) => {
      const connection = takeFirst(connections, ([opening]) => opening?.address === address) ?? []
      let cancel: () => void = () => undefined
      // One event waits at a time: a recording has them by the hundred thousand.
      const play = (place: number) => {
        const event = connection[place]
        if (event === undefined) return
        cancel = at(event, () => {
          play(place + 1)
          if (event.kind === 'open') onOpen()
          else if (event.kind === 'text') onText(event.text)
          else onClose()
        })
      }
      play(0)
      return { send: () => undefined, close: () => cancel() }
    },
    fetchText: (address) =>
      new Promise((resolve, reject) => {
        const event = takeFirst(bodies, (one) => one.address === address)
        if (event === undefined) reject(new Error('not recorded'))
        else at(event, () => (event.kind === 'body' ? resolve(event.text) : reject(new Error('refused'))))
      }),
  }
}

const isBody = (kind: RecordedEvent['kind']): boolean => kind === 'body' || kind === 'refused'

/** Takes the first of its kind out of a list. */
function takeFirst<T>(list: T[], is: (one: T) => boolean): T | undefined {
  const place = list.findIndex(is)
  return place === -1 ? undefined : list.splice(place, 1)[0]
}

/** The events of sockets, connection by connection: each begins where its address is opened. */
function connectionsOf(events: readonly RecordedEvent[]): RecordedEvent[][] {
  const connections: RecordedEvent[][] = []
  const current = new Map<string, RecordedEvent[]>()
  for (const event of events) {
    if (isBody(event.kind)) continue
    const known = current.get(event.address)
    if (known === undefined || event.kind === 'open') {
      const connection = [event]
      current.set(event.address, connection)
      connections.push(connection)
    } else known.push(event)
  }
  return connections
}
