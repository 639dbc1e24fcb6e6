import { useSyncExternalStore } from 'react'
import type { QuoteSnapshot } from '../../calculators/sources'
import { filled, useDictionary } from '../words'
import { playbackOfPage } from './liveMarketOfPage'
import { newestTime } from './newestTime'
import type { LiveWords } from './words.en'

const speeds = [0, 0.5, 1, 2, 5, 10, 20, 50, 100, 500] as const

/** What is played in place of live venues, clearly marked. */
export function PlaybackBar({ words, quotes }: { words: LiveWords; quotes: QuoteSnapshot }) {
  const { chrome } = useDictionary()
  const now = useSyncExternalStore(playbackOfPage.subscribe, playbackOfPage.now)
  if (now.kind === 'none') return null
  const isReplay = now.kind === 'replay'
  const clock = isReplay ? (newestTime(quotes) ?? new Date(now.startedMs).toISOString()) : now.savedTime
  const time = clock.slice(0, 19).replace('T', ' ')
  return (
    <div className="playback">
      <strong role="status">
        {isReplay ? words.replayed : filled(words.curveOpened, { time })}
        {isReplay && now.isOver && ` ${words.replayOver}`}
      </strong>
      {/* Outside what is announced: it changes twice a second. */}
      {isReplay && <span>{filled(words.replayClock, { time })}</span>}
      {isReplay && (
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
        {chrome.close}
      </button>
    </div>
  )
}
