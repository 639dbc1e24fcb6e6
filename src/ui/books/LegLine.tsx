import { filled } from '../words'
import type { LegStatus } from './liveBooks'
import type { BooksWords } from './words.en'

type LegLineProps = { name: string; hosts: string; leg: LegStatus | null; words: BooksWords }

/** One leg's book: where it is asked for, how it stands, and how old it is. */
export function LegLine({ name, hosts, leg, words }: LegLineProps) {
  return (
    <li className="venue-switch">
      <strong>{name}</strong>
      <span
        role="status"
        className={`venue-switch__state venue-switch__state--${leg === null ? 'off' : stateClass(leg)}`}
      >
        {leg !== null && stateText({ leg, words })}
      </span>
      <span className="venue-switch__hosts muted small">{filled(words.hosts, { hosts })}</span>
    </li>
  )
}

const stateClass = ({ state, watched }: LegStatus) =>
  state.state === 'in-step' && watched?.isStale === false ? 'live' : state.state

function stateText({ leg: { state, watched }, words }: { leg: LegStatus; words: BooksWords }): string {
  const retry = 'retryMs' in state ? ` ${filled(words.retry, { seconds: `${Math.ceil(state.retryMs / 1000)}` })}` : ''
  if ('reason' in state) return `${words.states[state.state]} · ${words.reasons[state.reason]}${retry}`
  if (watched === null) return state.state === 'in-step' ? words.crossed : words.states[state.state]
  const { book, heardMs, isStale } = watched
  const heard = new Date(heardMs).toISOString().slice(11, 19)
  const levels = filled(words.levels, { asks: `${book.asks.length}`, bids: `${book.bids.length}`, heard })
  return `${isStale ? words.stale : words.states[state.state]} · ${levels}`
}
