import { useEffect, useMemo } from 'react'
import type { CalculatorId } from '../../calculators'
import { textsOver } from '../../state'
import { useDesk } from '../app/store'
import { JobProgress } from '../jobs/JobProgress'
import { useCurrent } from '../panel/useCurrent'
import { useWords } from '../words'
import { useLateWords } from '../words/late'
import { ImportOutcome } from './ImportOutcome'
import { ImportQuestions } from './ImportQuestions'
import { SeriesTable } from './SeriesTable'
import type { SeriesUse } from './seriesUse'
import { VenueFetch } from './VenueFetch'
import { fetchSeries, useImports } from './useImports'
import { words as english } from './words.en'
import { words as chinese } from './words.zh'

type LibraryCardProps = {
  panel: CalculatorId
  /** Which series the panel reads. */
  uses: readonly SeriesUse[]
  /** Whether the panel ships a history of its own, which it shows where no series is chosen. */
  shipped?: boolean
}

/** The library under a panel: files come in, series are chosen, looked through and removed. */
export default function LibraryCard({ panel, uses, shipped = false }: LibraryCardProps) {
  const late = useLateWords()
  const words = useWords({ en: english, zh: chinese })
  const { entries, state, read, fetchFrom, remove, cancel } = useImports()
  const setField = useDesk((store) => store.setField)
  // One text, so that the card is drawn again only where another series is named.
  const named = useCurrent(({ draft }) => JSON.stringify(uses.map(({ field }) => draft[field] ?? '')))
  // A list of texts, as it was written just above.
  const used = useMemo(() => JSON.parse(named) as readonly string[], [named])
  useEffect(() => used.forEach(fetchSeries), [used])
  const choose = ({ field, chosen = {} }: Pick<SeriesUse, 'field' | 'chosen'>, id: string) =>
    setField({ scope: 'panel', panel, field, text: id, also: textsOver({ part: 'panels', sheet: panel }, chosen) })
  const clear = (cleared: readonly SeriesUse[]) => cleared.forEach(({ field }) => choose({ field }, ''))
  const questioned = state.state === 'found' && state.found.questions.length > 0 ? state : null
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
              // The same file may be chosen again after it was fixed.
              event.target.value = ''
            }}
          />
        </label>
        {uses.some(({ kind }) => kind === 'funding') && <VenueFetch words={words} onFetch={fetchFrom} />}
        {(state.state === 'reading' || state.state === 'fetching') && (
          <>
            {state.state === 'reading' && <JobProgress done={state.done} of={state.of} unit={words.lines} />}
            <button type="button" className="button" onClick={cancel}>
              {late.cancel}
            </button>
          </>
        )}
      </div>
      <ImportOutcome state={state} uses={uses} words={words} />
      {questioned !== null && (
        <ImportQuestions
          key={JSON.stringify(questioned.found.questions)}
          questions={questioned.found.questions}
          answers={questioned.answers}
          words={words}
          onAnswer={(answers) => read(questioned.files, answers)}
          onClose={cancel}
        />
      )}
      <SeriesTable
        entries={entries}
        uses={uses.map((use, place) => ({ ...use, used: used[place] ?? '' }))}
        shipped={shipped}
        words={words}
        onUse={choose}
        onUseShipped={() => clear(uses)}
        onRemove={(id) => {
          clear(uses.filter((_, place) => used[place] === id))
          void remove(id)
        }}
      />
    </section>
  )
}
