import { useEffect, useState } from 'react'
import { useLoaded } from '../learn/useLoaded'
import { useDictionary } from '../words'
import type { EntryId } from './entries'
import { EntryText } from './EntryText'
import { entriesWith, sortedEntries } from './foundEntries'
import { loadWords } from './loadWords'

const anchorOf = (entry: EntryId) => `entry-${entry}`

/** Every entry in the order of its name, and those alone that have a word in either language. */
export default function GlossaryPage() {
  const { chrome, language } = useDictionary()
  const { value, failed } = useLoaded(language, () =>
    Promise.all([loadWords(language), loadWords('en'), loadWords('zh')]),
  )
  const [wanted, setWanted] = useState('')
  const [seen, setSeen] = useState<{ entry: EntryId } | null>(null)
  useEffect(() => {
    // The entry may have been filtered away until now.
    if (seen !== null) document.getElementById(anchorOf(seen.entry))?.focus()
  }, [seen])
  if (value === null) return <p className="muted">{failed ? chrome.failed : chrome.loading}</p>
  const [words, ...both] = value
  const found = entriesWith({ wanted, words: both })
  const see = (entry: EntryId) => {
    setWanted('')
    setSeen({ entry })
  }
  return (
    <div className="glossary">
      <h1>{chrome.glossary}</h1>
      <p className="muted">{words.page.intro}</p>
      <label className="glossary__filter">
        <span className="field__label">{words.page.filter}</span>
        <input
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </label>
      <p role="status">{found.size === 0 && words.page.none}</p>
      <div className="glossary__entries">
        {sortedEntries({ words, language })
          .filter((entry) => found.has(entry))
          .map((entry) => (
            <section key={entry} id={anchorOf(entry)} className="card entry" tabIndex={-1}>
              <h2>{words.entries[entry].name}</h2>
              <EntryText entry={entry} words={words} onSee={see} />
            </section>
          ))}
      </div>
    </div>
  )
}
