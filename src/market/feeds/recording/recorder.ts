import type { Surroundings } from '../surroundings'
import type { RecordedEvent } from './recording'

/** As much as a page should hold of a stream; some hours of two venues. */
const mostCharacters = 50_000_000

/** Surroundings that write down all they bring, while they are asked to. */
export function recorder(surroundings: Surroundings) {
  let events: RecordedEvent[] | null = null
  let startedMs = 0
  let characters = 0
  /** Told apart by identity: what an earlier connection or request still brings belongs to no recording. */
  let session: object = {}
  const noteOf = (address: string) => {
    const mine = session
    return (kind: RecordedEvent['kind'], text = '') => {
      if (mine !== session || events === null || characters > mostCharacters) return
      characters += text.length
      events.push({ ms: Math.max(0, surroundings.now() - startedMs), address, kind, text })
    }
  }
  const recording: Surroundings = {
    ...surroundings,
    openSocket: (address, { onOpen, onText, onClose }) => {
      const note = noteOf(address)
      let isGivenUp = false
      const socket = surroundings.openSocket(address, {
        onOpen: () => {
          if (!isGivenUp) note('open')
          onOpen()
        },
        onText: (text) => {
          if (!isGivenUp) note('text', text)
          onText(text)
        },
        onClose: () => {
          if (!isGivenUp) note('close')
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
      const note = noteOf(address)
      try {
        const text = await surroundings.fetchText(address)
        note('body', text)
        return text
      } catch (error) {
        note('refused')
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
