import { filled } from '../words'
import { RejectedLines } from './RejectedLines'
import type { HistoryKind } from '../../market/readers'
import type { ImportState } from './useImports'
import type { HistoryWords } from './words.en'

type ImportOutcomeProps = {
  state: ImportState
  words: HistoryWords
  /** Which series the panel reads. */
  kind: HistoryKind
}

/** How the last import ended, in a sentence, and the lines that it left out. */
export function ImportOutcome({ state, words, kind }: ImportOutcomeProps) {
  return (
    <>
      <div role="status">
        {sentences({ state, words, kind }).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {state.state === 'found' && <RejectedLines rejected={state.found.rejected} words={words} />}
    </>
  )
}

function sentences({ state, words, kind }: ImportOutcomeProps): readonly string[] {
  if (state.state === 'reading') return [filled(words.importing, { name: state.name })]
  if (state.state === 'cancelled') return [words.cancelled]
  if (state.state === 'failed') return [words.failed]
  if (state.state === 'none') return []
  const { series, questions, others, problem } = state.found
  if (problem !== null) return [words.problems[problem]]
  if (questions.length > 0) return []
  if (series === null) return [words.nothingFound]
  const { rows, source, kind: found } = series.entry
  return [
    filled(words.added, { rows: rows.toLocaleString('en'), name: source }),
    ...(found === kind ? [] : [kind === 'funding' ? words.onlyFunding : words.onlyPrices]),
    ...(state.kept === 'full' ? [words.full] : state.kept === 'refused' ? [words.refused] : []),
    ...(others.length === 0 ? [] : [filled(words.others, { names: others.join(', ') })]),
  ]
}
