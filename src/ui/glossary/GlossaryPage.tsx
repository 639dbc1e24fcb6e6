import { useCallback, useEffect, useMemo, useState } from 'react'
import type { EntryId } from '../../vocabulary/entryId'
import { useDesk } from '../app/store'
import { valueOf } from '../loading/part'
import { usePart } from '../loading/usePart'
import { Waiting } from '../loading/Waiting'
import { useDictionary } from '../words'
import { anchorOf, Entries } from './Entries'
import { isEntry } from './entryOf'
import { entriesWith, sortedEntries } from './foundEntries'
import { pageWords } from './pageWords'

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
  const see = useCallback((entry: EntryId) => {
    setWanted('')
    setSeen({ entry })
  }, [])
  const sorted = useMemo(() => (value === null ? [] : sortedEntries({ words: value[0], language })), [value, language])
  const found = useMemo(() => {
    if (value === null) return []
    const [, ...both] = value
    const holding = entriesWith({ wanted, words: both })
    return sorted.filter((entry) => holding.has(entry))
  }, [value, sorted, wanted])
  if (value === null) return <Waiting failed={now.state === 'failed'} onRetry={retry} />
  const [words] = value
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
      <p role="status">{found.length === 0 && words.page.none}</p>
      <Entries entries={found} words={words} onSee={see} whole={seen !== null || wanted !== ''} />
    </div>
  )
}
