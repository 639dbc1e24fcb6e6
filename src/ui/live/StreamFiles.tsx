import { useState, useSyncExternalStore } from 'react'
import { textOfCurveFile } from '../../market/feeds'
import { saveText } from '../export/saveText'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { liveMarketOfPage, playbackOfPage, recordingOfPage } from './liveMarketOfPage'
import { newestTime } from './newestTime'
import { NotifyButton } from './NotifyButton'
import { RecordingStatus } from './RecordingStatus'
import type { LiveWords } from './words.en'

/** What is quoted, or all that comes, saved as a file of one's own; and such files opened again. */
export function StreamFiles({ words, hasQuotes }: { words: LiveWords; hasQuotes: boolean }) {
  const isRecording = useSyncExternalStore(recordingOfPage.subscribe, recordingOfPage.isOn)
  const states = useSyncExternalStore(liveMarketOfPage.subscribe, liveMarketOfPage.states)
  const [refused, setRefused] = useState(false)
  const isAnyOn = Object.values(states).some(({ state }) => state !== 'off')
  const open = async (file: File | undefined) => {
    if (file === undefined) return
    const text = await file.text().catch(() => null)
    setRefused(text === null || !playbackOfPage.open(text))
  }
  return (
    <div className="stream-files">
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
      <button
        type="button"
        className="button"
        disabled={!hasQuotes}
        title={hasQuotes ? undefined : words.turnOnFirst}
        onClick={saveCurve}
      >
        {words.saveCurve}
      </button>
      <button
        type="button"
        className="button"
        disabled={!isAnyOn && !isRecording}
        title={isAnyOn ? words.filesHint : words.turnOnFirst}
        aria-pressed={isRecording}
        onClick={() => (isRecording ? saveStream() : recordingOfPage.start())}
      >
        {isRecording ? words.stopRecording : words.record}
      </button>
      {isRecording && <RecordingStatus words={words} />}
      <NotifyButton words={words} />
      {refused && <p role="alert">{words.notOurs}</p>}
    </div>
  )
}

/** A time as part of a file's name. */
const stampOf = (time: string | null) => (time ?? '').slice(0, 19).replaceAll(':', '')

function saveCurve(): void {
  const { quotes } = sourcesOfPage.now()
  const [first] = quotes
  const savedTime = newestTime(quotes)
  if (first === undefined || savedTime === null) return
  saveText({
    text: textOfCurveFile({ coin: first.coin, savedTime, quotes }),
    name: `nakadesk-curve-${stampOf(savedTime)}.json`,
    type: 'application/json',
  })
}

function saveStream(): void {
  const name = `nakadesk-stream-${stampOf(newestTime(sourcesOfPage.now().quotes))}.ndjson`
  saveText({ text: recordingOfPage.stop(), name, type: 'application/x-ndjson' })
}
