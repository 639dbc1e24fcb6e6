import { filled } from '../words'
import { RejectedLines } from './RejectedLines'
import type { SeriesUse } from './seriesUse'
import type { ImportState } from './useImports'
import type { HistoryWords } from './words.en'

type ImportOutcomeProps = {
  state: ImportState
  /** Which series the panel reads. */
  uses: readonly SeriesUse[]
  words: HistoryWords
}

/** How the last import ended, in a sentence, and the lines that it left out. */
export function ImportOutcome({ state, uses, words }: ImportOutcomeProps) {
  return (
    <>
      <div role="status">
        {sentences({ state, uses, words }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {state.state === 'found' && <RejectedLines rejected={state.found.rejected} words={words} />}
    </>
  )
}

function sentences({ state, uses, words }: ImportOutcomeProps): readonly string[] {
  if (state.state === 'fetching') return [filled(words.fetching, { count: state.payments.toLocaleString('en') })]
  if (state.state === 'unfetched') return [words.unfetched]
  if (state.state === 'reading') return [filled(words.importing, { name: state.name })]
  if (state.state === 'cancelled') return [words.cancelled]
  if (state.state === 'failed') return [words.failed]
  if (state.state === 'none') return []
  const { series, questions, others, problem } = state.found
  if (problem !== null) return [words.problems[problem]]
  if (questions.length > 0) return []
  if (series.length === 0) return [words.nothingFound]
  const isRead = series.some(({ entry }) => uses.some(({ kind }) => kind === entry.kind))
  return [
    ...series.map(({ entry }) =>
      filled(words.added, { rows: entry.rows.toLocaleString('en'), name: entry.source, kind: words.kinds[entry.kind] }),
    ),
    ...(isRead ? [] : [words.unusedKind]),
    ...(state.kept === 'full' ? [words.full] : state.kept === 'refused' ? [words.refused] : []),
    ...(others.length === 0 ? [] : [filled(words.others, { names: others.join(', ') })]),
  ]
}
