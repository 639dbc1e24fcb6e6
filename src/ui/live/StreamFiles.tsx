import { useState, useSyncExternalStore } from 'react'
import { textOfCurveFile } from '../../market/feeds'
import { saveText } from '../export/saveText'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { liveMarketOfPage, playbackOfPage, recordingOfPage } from './liveMarketOfPage'
import { NotifyButton } from './NotifyButton'
import type { LiveWords } from './words.en'

/** What is quoted, or all that comes, saved as a file of one's own; and such files opened again. */
export function StreamFiles({ words, hasQuotes }: { words: LiveWords; hasQuotes: boolean }) {
  const isRecording = useSyncExternalStore(recordingOfPage.subscribe, recordingOfPage.isOn)
  const states = useSyncExternalStore(liveMarketOfPage.subscribe, liveMarketOfPage.states)
  const [refused, setRefused] = useState(false)
  const isAnyOn = Object.values(states).some(({ state }) => state !== 'off')
  const open = async (file: File | undefined) => {
    if (file !== undefined) setRefused(!playbackOfPage.open(await file.text()))
  }
  return (
    <div className="stream-files">
      <button type="button" className="button" disabled={!hasQuotes} onClick={saveCurve}>
        {words.saveCurve}
      </button>
      <button
        type="button"
        className="button"
        disabled={!isAnyOn && !isRecording}
        title={words.filesHint}
        aria-pressed={isRecording}
        onClick={() => (isRecording ? saveStream() : recordingOfPage.start())}
      >
        {isRecording ? words.stopRecording : words.record}
      </button>
      <label className="button">
        {words.openFile}
        <input
          type="file"
          accept=".json,.ndjson"
          className="visually-hidden"
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0])
            // The same file may be opened again.
            currentTarget.value = ''
          }}
        />
      </label>
      <NotifyButton words={words} />
      {refused && <p role="alert">{words.notOurs}</p>}
    </div>
  )
}

/** The time of the newest quote, as part of a file's name. */
const stamp = (quotes: readonly { receivedTime: string }[]) =>
  (
    quotes
      .map(({ receivedTime }) => receivedTime)
      .toSorted()
      .at(-1) ?? ''
  )
    .slice(0, 19)
    .replaceAll(':', '')

function saveCurve(): void {
  const quotes = sourcesOfPage.now().quotes
  const [first] = quotes
  if (first === undefined) return
  const savedTime =
    quotes
      .map(({ receivedTime }) => receivedTime)
      .toSorted()
      .at(-1) ?? first.receivedTime
  saveText({
    text: textOfCurveFile({ coin: first.coin, savedTime, quotes }),
    name: `nakadesk-curve-${stamp(quotes)}.json`,
    type: 'application/json',
  })
}

function saveStream(): void {
  const name = `nakadesk-stream-${stamp(sourcesOfPage.now().quotes)}.ndjson`
  saveText({ text: recordingOfPage.stop(), name, type: 'application/x-ndjson' })
}
