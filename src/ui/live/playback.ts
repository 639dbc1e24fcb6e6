import type { QuoteSnapshot } from '../../calculators/sources'
import {
  readCurveFile,
  readRecording,
  replayClock,
  replaySurroundings,
  type Recording,
  type ReplayClock,
  type Surroundings,
} from '../../market/feeds'
import { observable } from '../observable'
import { liveMarket } from './liveMarket'

/** What is shown in the place of live venues. */
export type Playback =
  | { kind: 'none' }
  | { kind: 'curve'; coin: string; savedTime: string }
  | { kind: 'replay'; coin: string; startedMs: number; endMs: number; speed: number; isOver: boolean }

type PlaybackOptions = {
  page: Surroundings
  onQuotes: (quotes: QuoteSnapshot) => void
  /** Before anything is played: a replay is never mixed with the market. */
  onOpen: () => void
}

type Playing = { recording: Recording; clock: ReplayClock; stop: () => void }

/** A saved curve, or a recorded stream at any speed, through the same machine as the live venues. */
export function playback({ page, onQuotes, onOpen }: PlaybackOptions) {
  const { now, subscribe, become } = observable<Playback>({ kind: 'none' })
  let playing: Playing | null = null
  const stop = () => {
    playing?.stop()
    playing = null
  }
  const begin = (next: Playback) => {
    onOpen()
    stop()
    become(next)
  }

  function play(recording: Recording) {
    const { coin, startedMs } = recording
    const endMs = startedMs + (recording.events.at(-1)?.ms ?? 0)
    begin({ kind: 'replay', coin, startedMs, endMs, speed: 1, isOver: false })
    const clock = replayClock({
      startMs: startedMs,
      endMs,
      real: page,
      onEnd: () => {
        const shown = now()
        if (shown.kind === 'replay') become({ ...shown, isOver: true })
      },
    })
    const market = liveMarket({
      surroundings: replaySurroundings(recording, clock),
      page,
      coin,
      origin: 'replay',
      onQuotes,
    })
    for (const venue of recording.venues) market.turnOn(venue)
    playing = {
      recording,
      clock,
      stop: () => {
        for (const venue of recording.venues) market.turnOff(venue)
        clock.stop()
      },
    }
  }

  function run(speed: number) {
    const shown = now()
    if (shown.kind !== 'replay') return
    playing?.clock.run(speed)
    become({ ...shown, speed })
  }

  return {
    now,
    subscribe,
    /** Opens a file of either kind; false where it is neither. */
    open: (text: string): boolean => {
      const curve = readCurveFile(text)
      const recording = curve === null ? readRecording(text) : null
      if (curve !== null) {
        begin({ kind: 'curve', coin: curve.coin, savedTime: curve.savedTime })
        onQuotes(curve.quotes.map((quote) => ({ ...quote, origin: 'file' })))
      } else if (recording !== null) play(recording)
      return curve !== null || recording !== null
    },
    /** The same recording from its beginning, as fast as it went last. */
    again: () => {
      const shown = now()
      if (shown.kind !== 'replay' || playing === null) return
      play(playing.recording)
      run(shown.speed)
    },
    /** Speed relative to the original; 0 pauses it. */
    run,
    close: () => {
      if (now().kind === 'none') return
      stop()
      become({ kind: 'none' })
      onQuotes([])
    },
  }
}
