import { useState } from 'react'
import { filled } from '../words'
import { playbackOfPage } from './liveMarketOfPage'
import type { Playback } from './playback'
import type { LiveWords } from './words.en'

const speeds = [0.5, 1, 2, 5, 10, 20, 50, 100, 500] as const

type ReplayControlsProps = {
  replay: Extract<Playback, { kind: 'replay' }>
  /** When the newest of its quotes came; null before there is one. */
  time: string | null
  words: LiveWords
}

/** How far a recording is, and how fast it goes on. */
export function ReplayControls({ replay, time, words }: ReplayControlsProps) {
  const { startedMs, endMs, speed, isOver } = replay
  const clock = time ?? new Date(startedMs).toISOString()
  // A replay that stands goes on as fast as it went.
  const [chosen, choose] = useState(speed === 0 ? 1 : speed)
  const isStanding = speed === 0 && !isOver
  return (
    <>
      {isOver ? (
        <button type="button" className="button button--strong" onClick={playbackOfPage.again}>
          {words.playAgain}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => playbackOfPage.run(isStanding ? chosen : 0)}>
          {isStanding ? words.play : words.pause}
        </button>
      )}
      <label>
        {words.speed}{' '}
        <select
          value={chosen}
          onChange={({ currentTarget }) => {
            const next = speeds[currentTarget.selectedIndex] ?? 1
            choose(next)
            if (!isStanding) playbackOfPage.run(next)
          }}
        >
          {speeds.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <progress
        value={Math.min(Date.parse(clock), endMs) - startedMs}
        max={Math.max(1, endMs - startedMs)}
        aria-label={words.replayProgress}
      />
      {/* Outside what is announced: it changes twice a second. */}
      <span className="muted">{filled(words.replayClock, { time: clock.slice(0, 19).replace('T', ' ') })}</span>
    </>
  )
}
