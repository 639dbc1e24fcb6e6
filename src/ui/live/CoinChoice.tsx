import { useSyncExternalStore } from 'react'
import { deskCoin } from '../../desk/deskCoin'
import { filled } from '../words'
import { liveMarketOfPage, playbackOfPage, recordingOfPage } from './liveMarketOfPage'
import type { LiveWords } from './words.en'

/** Whose contracts are watched; a recording is of one coin, and a playback of its own. */
export function CoinChoice({ words }: { words: LiveWords }) {
  const coins = useSyncExternalStore(liveMarketOfPage.subscribe, liveMarketOfPage.coins)
  const watched = useSyncExternalStore(liveMarketOfPage.subscribe, liveMarketOfPage.coin)
  const isRecording = useSyncExternalStore(recordingOfPage.subscribe, recordingOfPage.isOn)
  const playback = useSyncExternalStore(playbackOfPage.subscribe, playbackOfPage.now)
  const coin = playback.kind === 'none' ? watched : playback.coin
  return (
    <p className="coin-choice">
      <label>
        {words.coin}{' '}
        <select
          value={coin}
          disabled={isRecording || playback.kind !== 'none'}
          onChange={({ currentTarget }) => liveMarketOfPage.choose(currentTarget.value)}
        >
          {[...new Set([...coins, coin])].map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {coin !== deskCoin && <span className="muted">{filled(words.otherCoin, { coin })}</span>}
    </p>
  )
}
