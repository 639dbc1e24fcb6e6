import type { Term } from '../../vocabulary/terms'
import { Figure } from '../panel/Figure'

const marks = /(\{\w+\}[.,;:)、，。；：）？?]*|\[\[[\w-]+\|[^\]]+\]\])/

/** A text of a lesson: `{term}` is a live figure, as brief as in a headline; `[[name|words]]` opens the glossary. */
export const Passage = ({ text }: { text: string }) =>
  text.split(marks).map((part, place) => {
    const [, term, stop = ''] = /^\{(\w+)\}(.*)$/.exec(part) ?? []
    // A text's placeholders are terms of its calculator's answer: a test reads them all.
    if (term !== undefined)
      return (
        // A full stop does not begin a line.
        <span key={place} className="nowrap">
          <Figure term={term as Term} brief />
          {stop}
        </span>
      )
    const [, entry, words] = /^\[\[([\w-]+)\|(.+)\]\]$/.exec(part) ?? []
    if (entry === undefined) return part
    return (
      // A link, because a button does not break over two lines; the glossary opens beside it.
      <a key={place} className="term term--inline" href="#glossary" data-entry={entry}>
        {words}
      </a>
    )
  })
