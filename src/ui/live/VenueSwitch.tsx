import { feedHosts, type FeedVenue } from '../../market/feeds'
import { filled } from '../words'
import type { LiveMarket, VenueState } from './liveMarket'
import type { LiveWords } from './words.en'

type VenueSwitchProps = { venue: FeedVenue; name: string; state: VenueState; market: LiveMarket; words: LiveWords }

/** A venue that can be turned on: which hosts are asked then, and its state. */
export function VenueSwitch({ venue, name, state, market, words }: VenueSwitchProps) {
  const isOn = state.state !== 'off'
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
      <span className="muted">{filled(words.hosts, { hosts: feedHosts[venue].join(', ') })}</span>
      <span role="status" className={`venue-switch__state venue-switch__state--${state.state}`}>
        {words.states[state.state]}
        {state.state === 'waiting' &&
          ` · ${words.reasons[state.reason]} ${filled(words.retry, { seconds: `${Math.ceil(state.retryMs / 1000)}` })}`}
      </span>
    </li>
  )
}
