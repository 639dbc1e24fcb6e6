import type { EntryId } from '../../vocabulary/entryId'
import { seeAlso } from '../../vocabulary/glossary'
import type { GlossaryWords } from './words.en'

/** What an entry says, what it does not mean, and the ways to others. */
export function EntryText({
  entry,
  words,
  onSee,
}: {
  entry: EntryId
  words: GlossaryWords
  onSee: (entry: EntryId) => void
}) {
  const { text, not } = words.entries[entry]
  return (
    <>
      <p>{text}</p>
      {not !== undefined && (
        <p className="entry__not">
          <strong>{words.page.not}</strong> {not}
        </p>
      )}
      <p className="entry__see">
        <span>{words.page.see}</span>
        {seeAlso[entry].map((other) => (
          <button key={other} type="button" onClick={() => onSee(other)}>
            {words.entries[other].name}
          </button>
        ))}
      </p>
    </>
  )
}
