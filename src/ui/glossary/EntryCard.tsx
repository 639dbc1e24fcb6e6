import { useEffect, useId, useRef, useState, type CSSProperties } from 'react'
import { labelOf } from '../fields/labelOf'
import { useLoaded } from '../loading/useLoaded'
import { Waiting } from '../loading/Waiting'
import type { EntryId } from '../../vocabulary/entryId'
import { useDictionary } from '../words'
import { EntryText } from './EntryText'
import { loadWords } from './loadWords'
import type { WordThere } from './wordAt'

/** An entry beside the word that it explains; on a small screen, a sheet at its foot. */
export function EntryCard({ word, first, onClose }: { word: WordThere; first: EntryId; onClose: () => void }) {
  const dictionary = useDictionary()
  const { language } = dictionary
  const { value: words, failed, retry } = useLoaded(language, () => loadWords(language))
  const card = useRef<HTMLDivElement>(null)
  const title = useId()
  const [entry, setEntry] = useState(first)
  const [place] = useState(() => placeBeside(word.element))
  useEffect(() => {
    if (card.current?.matches(':popover-open') === false) card.current.showPopover()
  }, [])
  useEffect(() => {
    // The button that turned the card is gone with the entry before.
    card.current?.focus()
  }, [entry])
  const close = () => card.current?.hidePopover()
  const label = labelOf({ name: word.name, dictionary, fallback: '' })
  return (
    <div
      ref={card}
      className="entry-card"
      popover="auto"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      style={place}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      {words === null ? (
        <div id={title}>
          <Waiting failed={failed} onRetry={retry} />
        </div>
      ) : (
        <>
          {entry === first && !words.entries[entry].name.includes(label) && (
            <p className="entry-card__label">{label}</p>
          )}
          <h2 id={title}>{words.entries[entry].name}</h2>
          <EntryText entry={entry} words={words} onSee={setEntry} />
          <p className="entry-card__foot">
            <a href={`#glossary-${entry}`} onClick={close}>
              {words.page.all}
            </a>
            <button type="button" className="button button--plain small" onClick={close}>
              {words.page.close}
            </button>
          </p>
        </>
      )}
    </div>
  )
}

const gap = 6

/** Under a word in the upper half of the page, above one in the lower; the style sheet keeps it within both edges. */
function placeBeside(element: Element): CSSProperties {
  // Not over the control of a field whose label was chosen.
  const whole = element.closest('.field:not(.field--rows)') ?? element
  const { left, top, bottom } = whole.getBoundingClientRect()
  const [side, distance] = top < innerHeight / 2 ? ['--start', bottom] : ['--end', innerHeight - top]
  // Custom properties, which React's own type of styles leaves out.
  return { '--left': `${left}px`, [side]: `${Math.max(distance, 0) + gap}px` } as CSSProperties
}
