import { parse } from 'lossless-json'
import { instantProblem } from '../../../core'
import { feedVenues, type FeedVenue } from '../hosts'

/** What a venue's connection or request brought, and when. */
export type RecordedEvent = {
  /** Since the recording began. */
  ms: number
  address: string
  kind: 'open' | 'text' | 'close' | 'body' | 'refused'
  text: string
}

/** All that some venues brought in a stretch of time: enough to run the same machine on it again. */
export type Recording = {
  coin: string
  venues: readonly FeedVenue[]
  /** Milliseconds since 1970. */
  startedMs: number
  events: readonly RecordedEvent[]
}

const version = '1'
const kinds = ['open', 'text', 'close', 'body', 'refused'] as const

/** A recording as lines of JSON: a head, then an event a line. */
export const textOfRecording = ({ events, startedMs, ...head }: Recording): string =>
  [
    JSON.stringify({ nakadesk: 'recording', version, startedTime: timeOf(startedMs), ...head }),
    ...events.map(({ ms, address, kind, text }) => JSON.stringify([timeOf(startedMs + ms), address, kind, text])),
  ].join('\n')

/**
 * A recording of those lines; null where the text is not one. A line that was cut off is left out with all after it.
 */
export function readRecording(text: string): Recording | null {
  const [first = '', ...lines] = text.split('\n')
  const head = headOf(parsed(first))
  if (head === null) return null
  const events: RecordedEvent[] = []
  for (const line of lines) {
    const event = eventOf(parsed(line), head.startedMs)
    if (event === null || event.ms < (events.at(-1)?.ms ?? 0)) break
    events.push(event)
  }
  return { ...head, events }
}

function headOf(found: unknown): Omit<Recording, 'events'> | null {
  if (typeof found !== 'object' || found === null) return null
  const head: Readonly<Record<string, unknown>> = { ...found }
  const { coin, venues } = head
  const startedMs = millisecondsOf(head['startedTime'])
  if (head['nakadesk'] !== 'recording' || head['version'] !== version) return null
  if (typeof coin !== 'string' || !Array.isArray(venues) || startedMs === null) return null
  return { coin, startedMs, venues: feedVenues.filter((venue) => venues.includes(venue)) }
}

function eventOf(found: unknown, startedMs: number): RecordedEvent | null {
  if (!Array.isArray(found)) return null
  const cells: readonly unknown[] = found
  const [time, address, kind, text] = cells
  const at = millisecondsOf(time)
  const known = kinds.find((one) => one === kind)
  if (at === null || at < startedMs || typeof address !== 'string') return null
  return known === undefined || typeof text !== 'string' ? null : { ms: at - startedMs, address, kind: known, text }
}

const timeOf = (ms: number): string => new Date(ms).toISOString()
const millisecondsOf = (found: unknown): number | null =>
  typeof found === 'string' && instantProblem(found) === null ? new Date(found).getTime() : null

function parsed(line: string): unknown {
  try {
    return parse(line)
  } catch {
    return null
  }
}
