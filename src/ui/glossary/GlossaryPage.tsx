import { useEffect, useState } from 'react'
import type { EntryId } from '../../vocabulary/entryId'
import { useDesk } from '../app/store'
import { valueOf } from '../loading/part'
import { usePart } from '../loading/usePart'
import { Waiting } from '../loading/Waiting'
import { useDictionary } from '../words'
import { isEntry } from './entryOf'
import { EntryText } from './EntryText'
import { entriesWith, sortedEntries } from './foundEntries'
import { pageWords } from './pageWords'

const anchorOf = (entry: EntryId) => `entry-${entry}`

/** Every entry in the order of its name, and those alone that have a word in either language. */
export default function GlossaryPage() {
  const { chrome, language } = useDictionary()
  const { now, retry } = usePart(pageWords[language])
  const value = valueOf(now)
  const [wanted, setWanted] = useState('')
  const addressed = useDesk((state) => state.panel.replace(/^glossary-?/, ''))
  const [followed, setFollowed] = useState('')
  const [seen, setSeen] = useState<{ entry: EntryId } | null>(null)
  if (addressed !== followed) {
    setFollowed(addressed)
    if (isEntry(addressed)) setSeen({ entry: addressed })
  }
  const ready = value !== null
  useEffect(() => {
    // The entry may have been filtered away, or not have been there, until now.
    if (ready && seen !== null) document.getElementById(anchorOf(seen.entry))?.focus()
  }, [seen, ready])
  if (value === null) return <Waiting failed={now.state === 'failed'} onRetry={retry} />
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
            <article
              key={entry}
              id={anchorOf(entry)}
              className="card entry"
              tabIndex={-1}
              aria-labelledby={`${anchorOf(entry)}-name`}
            >
              <h2 id={`${anchorOf(entry)}-name`}>{words.entries[entry].name}</h2>
              <EntryText entry={entry} words={words} onSee={see} />
            </article>
          ))}
      </div>
    </div>
  )
}
