import { useEffect } from 'react'
import type { CalculatorId } from '../../calculators'
import type { LibraryEntry } from '../../market/library'
import { useDesk } from '../app/store'
import { JobProgress } from '../jobs/JobProgress'
import { useCurrent } from '../panel/useCurrent'
import { useDictionary } from '../words'
import { ImportOutcome } from './ImportOutcome'
import { ImportQuestions } from './ImportQuestions'
import { SeriesTable, type SeriesFields } from './SeriesTable'
import { VenueFetch } from './VenueFetch'
import { fetchSeries, useImports } from './useImports'
import { words as english } from './words.en'
import { words as chinese } from './words.zh'

type LibraryCardProps = {
  panel: CalculatorId
  /** The field of the panel that each kind of series is chosen for; null where it has no use for the kind. */
  fields: SeriesFields
  /** What else is typed when a series is chosen. */
  chosen: Readonly<Record<string, string>>
  /** Whether the panel has a history of its own where none is chosen. */
  shipped: boolean
}

/** The library under a panel: files come in, series are chosen, looked through and removed. */
export default function LibraryCard({ panel, fields: fieldOf, chosen, shipped }: LibraryCardProps) {
  const fields = Object.values(fieldOf).filter((field) => field !== null)
  const { language, chrome } = useDictionary()
  const words = language === 'zh' ? chinese : english
  const { entries, state, read, fetchFrom, remove, cancel } = useImports()
  const setField = useDesk((store) => store.setField)
  const named = useCurrent(({ draft }) => fields.map((field) => draft[field] ?? '').join('\n'))
  const used = named.split('\n').filter((id) => id !== '')
  useEffect(() => named.split('\n').forEach(fetchSeries), [named])
  const choose = (field: string, text: string) => setField({ scope: 'panel', panel, field, text })
  const use = (entry: LibraryEntry | null) => {
    const field = entry === null ? null : fieldOf[entry.kind]
    if (entry !== null && field !== null) {
      for (const [other, text] of Object.entries(chosen)) choose(other, text)
      choose(field, entry.id)
    } else for (const field of fields) choose(field, '')
  }
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
            multiple
            accept=".csv,.tsv,.txt,.json,.ndjson,.gz,.zip"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])]
              if (files.length > 0) read(files)
              // The same file may be chosen again after it was mended.
              event.target.value = ''
            }}
          />
        </label>
        <VenueFetch words={words} onFetch={fetchFrom} />
        {(state.state === 'reading' || state.state === 'fetching') && (
          <>
            {state.state === 'reading' && <JobProgress done={state.done} of={state.of} unit={words.lines} />}
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
          onAnswer={(answers) => read(asked.files, answers)}
          onClose={cancel}
        />
      )}
      <SeriesTable
        entries={entries}
        used={used}
        fields={fieldOf}
        shipped={shipped}
        words={words}
        onUse={use}
        onRemove={(id) => {
          for (const [place, field] of fields.entries()) if (named.split('\n')[place] === id) choose(field, '')
          void remove(id)
        }}
      />
    </section>
  )
}
