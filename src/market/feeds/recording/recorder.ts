import type { Surroundings } from '../surroundings'
import type { RecordedEvent } from './recording'

/** As much as a page should hold of a stream; some hours of two venues. */
const mostCharacters = 50_000_000

/** Surroundings that write down all they bring, while they are asked to. */
export function recorder(surroundings: Surroundings) {
  let events: RecordedEvent[] | null = null
  let startedMs = 0
  let characters = 0
  const note = (address: string, kind: RecordedEvent['kind'], text = '') => {
    if (events === null || characters > mostCharacters) return
    characters += text.length
    events.push({ ms: Math.max(0, surroundings.now() - startedMs), address, kind, text })
  }
  const recording: Surroundings = {
    ...surroundings,
    openSocket: (address, { onOpen, onText, onClose }) =>
      surroundings.openSocket(address, {
        onOpen: () => {
          note(address, 'open')
          onOpen()
        },
        onText: (text) => {
          note(address, 'text', text)
          onText(text)
        },
        onClose: () => {
          note(address, 'close')
          onClose()
        },
      }),
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
