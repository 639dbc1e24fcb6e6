import type { Surroundings } from '../surroundings'
import type { RecordedEvent } from './recording'

/** As much as a page should hold of a stream; some hours of two venues. */
const mostCharacters = 50_000_000

/** Surroundings that write down all they bring, while they are asked to. */
export function recorder(surroundings: Surroundings) {
  let events: RecordedEvent[] | null = null
  let startedMs = 0
  let characters = 0
  /** Told apart by identity: what a connection of before still says belongs to no recording. */
  let session: object = {}
  const note = (address: string, kind: RecordedEvent['kind'], text = '') => {
    if (events === null || characters > mostCharacters) return
    characters += text.length
    events.push({ ms: Math.max(0, surroundings.now() - startedMs), address, kind, text })
  }
  const recording: Surroundings = {
    ...surroundings,
    openSocket: (address, { onOpen, onText, onClose }) => {
      const mine = session
      let isGivenUp = false
      const noteMine = (kind: RecordedEvent['kind'], text = '') => {
        if (mine === session && !isGivenUp) note(address, kind, text)
      }
      const socket = surroundings.openSocket(address, {
        onOpen: () => {
          noteMine('open')
          onOpen()
        },
        onText: (text) => {
          noteMine('text', text)
          onText(text)
        },
        onClose: () => {
          noteMine('close')
          onClose()
        },
      })
      return {
        send: socket.send,
        close: () => {
          isGivenUp = true
          socket.close()
        },
      }
    },
    fetchText: async (address) => {
      try {
        const text = await surroundings.fetchText(address)
        note(address, 'body', text)
        return text
      } catch (error) {
        note(address, 'refused')
        throw error
      }
    },
  }
  return {
    surroundings: recording,
    start: () => {
      session = {}
      events = []
      characters = 0
      startedMs = surroundings.now()
    },
    /** What was brought since the start; nothing is written down from here on. */
    stop: (): { startedMs: number; events: readonly RecordedEvent[] } => {
      const noted = events ?? []
      events = null
      return { startedMs, events: noted }
    },
    /** How much has been written down; null while nothing is. */
    noted: () => (events === null ? null : { events: events.length, isFull: characters > mostCharacters }),
  }
}
export type Recorder = ReturnType<typeof recorder>
