import { feedVenues, textOfRecording, type FeedVenue, type Recorder } from '../../market/feeds'
import { observable } from '../observable'
import type { LiveMarket } from './liveMarket'

type RecordingOptions = { tape: Recorder; market: LiveMarket }

/** The stream of the venues that are on, written down until it is saved. */
export function recording({ tape, market }: RecordingOptions) {
  const { now: isOn, subscribe, become } = observable(false)
  let watched: readonly FeedVenue[] = []
  const venuesOn = () => feedVenues.filter((venue) => (market.states()[venue]?.state ?? 'off') !== 'off')
  return {
    isOn,
    subscribe,
    /** How much has been written down; null while nothing is. */
    noted: tape.noted,
    /** Connects again, so that the file has all that a replay needs: the lists of contracts come first. */
    start: () => {
      watched = venuesOn()
      for (const venue of watched) market.turnOff(venue)
      tape.start()
      for (const venue of watched) market.turnOn(venue)
      become(true)
    },
    /** The file of what came since. */
    stop: (): string => {
      become(false)
      // Venues that were turned off meanwhile, and those that came in, are in the file too.
      return textOfRecording({ coin: market.coin(), venues: [...new Set([...watched, ...venuesOn()])], ...tape.stop() })
    },
  }
}
