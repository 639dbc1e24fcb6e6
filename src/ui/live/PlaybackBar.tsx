import { useSyncExternalStore } from 'react'
import type { QuoteSnapshot } from '../../calculators/sources'
import { filled } from '../words'
import { playbackOfPage } from './liveMarketOfPage'
import type { LiveWords } from './words.en'

const speeds = [0, 0.5, 1, 2, 5, 10, 20, 50, 100, 500] as const

/** What is played in the place of live venues, plainly said so. */
export function PlaybackBar({ words, quotes }: { words: LiveWords; quotes: QuoteSnapshot }) {
  const now = useSyncExternalStore(playbackOfPage.subscribe, playbackOfPage.now)
  if (now.kind === 'none') return null
  const newest = quotes
    .map(({ receivedTime }) => receivedTime)
    .toSorted()
    .at(-1)
  const time = now.kind === 'curve' ? now.savedTime : (newest ?? new Date(now.startedMs).toISOString())
  return (
    <div className="playback" role="status">
      <strong>
        {filled(now.kind === 'curve' ? words.curveOpened : words.replayed, {
          time: time.slice(0, 19).replace('T', ' '),
        })}
        {now.kind === 'replay' && now.isOver && ` ${words.replayOver}`}
      </strong>
      {now.kind === 'replay' && (
        <label>
          {words.speed}{' '}
          <select
            value={now.speed}
            onChange={({ currentTarget }) => playbackOfPage.run(speeds[currentTarget.selectedIndex] ?? 1)}
          >
            {speeds.map((speed) => (
              <option key={speed} value={speed}>
                {speed}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" className="button" onClick={playbackOfPage.close}>
        {words.close}
      </button>
    </div>
  )
}
