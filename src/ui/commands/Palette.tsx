import { useEffect, useRef, useState } from 'react'
import type { View } from '../app/view'
import { NotThere } from '../loading/NotThere'
import { filled, useDictionary } from '../words'
import { useLateWords } from '../words/late'
import { isChord } from './chord'
import type { Command } from './command'
import { foundCommands } from './foundCommands'
import { Keys } from './Keys'
import { shortcuts } from './shortcuts'
import { useCommands } from './useCommands'
import { useCommandWords } from './useCommandWords'
import { usePaletteKeys } from './usePaletteKeys'

const listId = 'palette-list'
const optionId = (at: number) => `${listId}-${at}`

/** One line that finds whatever the page has, and does it. */
export default function Palette({ view, onClose }: { view: View; onClose: () => void }) {
  const { chrome } = useDictionary()
  const late = useLateWords()
  const words = useCommandWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [wanted, setWanted] = useState('')
  const { commands, coming, retry } = useCommands(view, wanted.trim() !== '')
  const found = foundCommands(commands, wanted)
  const choose = ({ run }: Command) => {
    // What is done may move the focus: it comes back from the dialog first.
    dialog.current?.close()
    run()
  }
  const { active, mark, onKeyDown } = usePaletteKeys(found, choose)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active, wanted])
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={chrome.search}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="palette__line">
        <input
          type="text"
          role="combobox"
          className="palette__input"
          aria-label={chrome.search}
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          placeholder={words.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={wanted}
          onChange={(event) => {
            setWanted(event.target.value)
            mark(0)
          }}
          onKeyDown={(event) => {
            if (isChord(event.nativeEvent, shortcuts.palette[0])) {
              event.preventDefault()
              dialog.current?.close()
            } else onKeyDown(event)
          }}
        />
        <button type="button" className="button button--plain" onClick={() => dialog.current?.close()}>
          {late.close}
        </button>
      </div>
      <ul id={listId} role="listbox" aria-label={chrome.search} className="palette__list" tabIndex={-1}>
        {found.map((command, at) => (
          // The keys are heard in the line, which keeps the focus.
          <li
            key={command.id}
            id={optionId(at)}
            role="option"
            aria-selected={at === active}
            className="palette__option"
            onPointerMove={() => mark(at)}
            onClick={() => choose(command)}
          >
            <span className="palette__name">{command.name}</span>
            <span className="palette__note">{command.note}</span>
            <span className="palette__kind">{words.kinds[command.kind]}</span>
            {command.keys !== undefined && <Keys chords={command.keys} />}
          </li>
        ))}
      </ul>
      <p className={found.length > 0 ? 'visually-hidden' : 'muted'} role="status">
        {found.length > 0
          ? filled(words.found, { count: `${found.length}` })
          : coming && retry === null
            ? chrome.loading
            : words.none}
      </p>
      {retry !== null && <NotThere onRetry={retry} />}
    </dialog>
  )
}
