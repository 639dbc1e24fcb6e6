import type { Term } from '../../vocabulary/terms'
import { useDictionary } from '../words'

/** The name of a figure, which opens its entry: by the pointer here, by F1 on the figure. */
export function TermLabel({ term }: { term: Term }) {
  const { chrome, vocabulary } = useDictionary()
  return (
    <button type="button" className="term" data-entry={term} tabIndex={-1} title={chrome.explain}>
      {vocabulary.labels[term]}
    </button>
  )
}
