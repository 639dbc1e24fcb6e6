import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { EntryId } from '../../vocabulary/entryId'
import { isChord } from '../commands/chord'
import { shortcuts } from '../commands/shortcuts'
import { EntryCard } from './EntryCard'
import { entryOf } from './entryOf'
import { wordInFocus, wordAt, wordClicked, type WordThere } from './wordAt'

type Opened = WordThere & { entry: EntryId; count: number }

/** The entry of a word, after the last that was open; null where the word has none. */
function openedAt(word: WordThere | null, last: Opened | null): Opened | null {
  const entry = word === null ? null : entryOf(word.name)
  return word === null || entry === null ? null : { ...word, entry, count: (last?.count ?? 0) + 1 }
}

/** Opens the glossary beside whatever is asked for: by a click on a label, or by F1 in a field or on a figure. */
export default function GlossaryHost({ first }: { first: Element | null }) {
  const [opened, setOpened] = useState<Opened | null>(() => openedAt(wordAt(first), null))
  useEffect(() => {
    const openAt = (event: Event, word: WordThere | null) => {
      if (openedAt(word, null) === null) return
      // The label would pass the click on to its field, a link would follow its address, F1 would open the browser's help.
      event.preventDefault()
      setOpened((last) => openedAt(word, last))
    }
    const onClick = (event: MouseEvent) => openAt(event, wordClicked(event))
    const onKey = (event: KeyboardEvent) => isChord(event, shortcuts.explain[0]) && openAt(event, wordInFocus())
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
  if (opened === null) return null
  const { count, element } = opened
  // An older card reports its closing only when the next one is there already.
  const close = () => setOpened((now) => (now?.count === count ? null : now))
  // Everything outside of a modal dialog is out of reach, the layer above it included.
  const place = element.closest('dialog') ?? document.body
  return createPortal(<EntryCard key={count} word={opened} first={opened.entry} onClose={close} />, place)
}
