import { useEffect } from 'react'
import { useDesk } from '../app/store'
import { JobProgress } from '../jobs/JobProgress'
import { useCurrent } from '../panel/useCurrent'
import { useDictionary } from '../words'
import { ImportOutcome } from './ImportOutcome'
import { ImportQuestions } from './ImportQuestions'
import { SeriesTable } from './SeriesTable'
import { fetchSeries, useImports } from './useImports'
import { words as english } from './words.en'
import { words as chinese } from './words.zh'

const panel = 'history'
const field = 'historySeries'

/** The library under the history panel: files come in, series are chosen, looked through and removed. */
export default function LibraryCard() {
  const { language, chrome } = useDictionary()
  const words = language === 'zh' ? chinese : english
  const { entries, state, read, remove, cancel } = useImports()
  const setField = useDesk((store) => store.setField)
  const used = useCurrent(({ draft }) => draft[field]) ?? ''
  useEffect(() => void fetchSeries(used), [used])
  const choose = (id: string) => setField({ scope: 'panel', panel, field, text: id })
  const asked = state.state === 'found' && state.found.questions.length > 0 ? state : null
  return (
    <section className="card import" aria-label={words.title}>
      <h2 className="card__title">{words.title}</h2>
      <p className="muted">{words.intro}</p>
      <div className="import__bar">
        <label className="import__file">
          <span>{words.file}</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,.json,.ndjson,.gz,.zip"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file !== undefined) read(file)
              // The same file may be chosen again after it was mended.
              event.target.value = ''
            }}
          />
        </label>
        {state.state === 'reading' && (
          <>
            <JobProgress done={state.done} of={state.of} unit={words.lines} />
            <button type="button" className="button" onClick={cancel}>
              {chrome.cancel}
            </button>
          </>
        )}
      </div>
      <ImportOutcome state={state} words={words} />
      {asked !== null && (
        <ImportQuestions
          key={JSON.stringify(asked.found.questions)}
          questions={asked.found.questions}
          answers={asked.answers}
          words={words}
          onAnswer={(answers) => read(asked.file, answers)}
          onClose={cancel}
        />
      )}
      <SeriesTable
        entries={entries}
        used={used}
        words={words}
        onUse={choose}
        onRemove={(id) => {
          if (id === used) choose('')
          void remove(id)
        }}
      />
    </section>
  )
}
