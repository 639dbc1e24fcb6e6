import { feedHosts, type FeedVenue } from '../../market/feeds'
import { openQuotes } from '../quotes/openQuotes'
import { filled } from '../words'
import type { LiveMarket, VenueState } from './liveMarket'
import { RetryIn } from './RetryIn'
import type { LiveWords } from './words.en'

type VenueSwitchProps = { venue: FeedVenue; name: string; state: VenueState; market: LiveMarket; words: LiveWords }

/** A venue that can be turned on: who is asked then, how it stands, and where it does not answer, what else may be done. */
export function VenueSwitch({ venue, name, state, market, words }: VenueSwitchProps) {
  const isOn = state.state !== 'off'
  const isWaiting = state.state === 'waiting'
  return (
    <li className="venue-switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          onChange={() => (isOn ? market.turnOff(venue) : market.turnOn(venue))}
        />
        <strong>{name}</strong>
      </label>
      <span role="status" className={`venue-switch__state venue-switch__state--${state.state}`}>
        {words.states[state.state]}
        {isWaiting && <span className="venue-switch__reason"> · {words.reasons[state.reason]}</span>}
      </span>
      {isWaiting && (
        <span className="venue-switch__acts">
          <RetryIn key={state.retryMs} ms={state.retryMs} words={words} />
          <button type="button" className="button small" onClick={() => market.again(venue)}>
            {words.tryNow}
          </button>
          <button type="button" className="button small" onClick={() => openQuotes()}>
            {words.pasteQuotes}
          </button>
        </span>
      )}
      <span className="venue-switch__hosts muted small">
        {filled(words.hosts, { hosts: feedHosts[venue].join(', ') })}
      </span>
    </li>
  )
}
