import { useSyncExternalStore } from 'react'
import type { QuoteSnapshot } from '../../calculators/sources'
import { filled } from '../words'
import { useLateWords } from '../words/late'
import { playbackOfPage } from './liveMarketOfPage'
import { newestTime } from './newestTime'
import type { Playback } from './playback'
import { ReplayControls } from './ReplayControls'
import type { LiveWords } from './words.en'

/** What is played in place of live venues, clearly marked. */
export function PlaybackBar({ words, quotes }: { words: LiveWords; quotes: QuoteSnapshot }) {
  const late = useLateWords()
  const now = useSyncExternalStore(playbackOfPage.subscribe, playbackOfPage.now)
  if (now.kind === 'none') return null
  return (
    <div className="playback">
      <strong role="status">{saidOf(now, words)}</strong>
      {now.kind === 'replay' && <ReplayControls replay={now} time={newestTime(quotes)} words={words} />}
      <button type="button" className="button" onClick={playbackOfPage.close}>
        {late.close}
      </button>
    </div>
  )
}

function saidOf(now: Exclude<Playback, { kind: 'none' }>, words: LiveWords): string {
  if (now.kind === 'curve') return filled(words.curveOpened, { time: now.savedTime.slice(0, 19).replace('T', ' ') })
  return now.isOver ? `${words.replayed} ${words.replayOver}` : words.replayed
}
