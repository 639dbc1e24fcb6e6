import { useEffect, useRef, type ReactNode } from 'react'
import { useDesk } from '../app/store'
import { useDictionary } from '../words'
import { useLateWords } from '../words/late'
import { Keys } from './Keys'
import { placesIn } from './places'
import { going, localKeys, shortcuts, type LocalKey, type Shortcut } from './shortcuts'
import { useCommandWords } from './useCommandWords'

/** Every key and what it does, from the table that the keys themselves are heard by. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const dictionary = useDictionary()
  const late = useLateWords()
  const words = useCommandWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const letterKeys = useDesk((state) => state.letterKeys)
  const setLetterKeys = useDesk((state) => state.setLetterKeys)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  // The keys of records by shortcuts and by their keys, which TypeScript widens to string.
  const everywhere = Object.keys(shortcuts) as Shortcut[]
  const local = Object.keys(localKeys) as LocalKey[]
  return (
    <dialog ref={dialog} className="dialog shortcut-sheet" aria-labelledby="shortcut-sheet" onClose={onClose}>
      <header className="dialog__head">
        <h2 id="shortcut-sheet">{words.sheet}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {late.close}
        </button>
      </header>
      <div className="shortcut-sheet__columns">
        <div>
          <KeyList title={words.everywhere}>
            {everywhere.map((id) => (
              <KeyRow key={id} name={words.shortcuts[id]} ways={shortcuts[id].map((chord) => [chord])} />
            ))}
          </KeyList>
          <KeyList title={words.inFields}>
            {local.map((id) => (
              <KeyRow key={id} name={words.local[id]} ways={localKeys[id].map((chord) => [chord])} />
            ))}
          </KeyList>
          <label className="shortcut-sheet__switch">
            <input
              type="checkbox"
              role="switch"
              checked={letterKeys}
              onChange={(event) => setLetterKeys(event.target.checked)}
            />
            <span>
              {words.letterKeys} <small className="muted">{words.letterKeysHint}</small>
            </span>
          </label>
        </div>
        <KeyList title={words.places}>
          {placesIn(dictionary).map(
            ({ id, name, letter }) => letter !== undefined && <KeyRow key={id} name={name} ways={[[going, letter]]} />,
          )}
        </KeyList>
      </div>
    </dialog>
  )
}

const KeyList = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="shortcut-sheet__list">
    <h3>{title}</h3>
    <dl>{children}</dl>
  </section>
)

/** `ways`: chords one after the other, or alternatives. */
function KeyRow({ name, ways }: { name: string; ways: readonly (readonly string[])[] }) {
  const { or } = useCommandWords()
  return (
    <div className="shortcut-sheet__row">
      <dt>{name}</dt>
      <dd>
        {ways.map((chords, at) => (
          <span key={chords.join(' ')}>
            {at > 0 && ` ${or} `}
            <Keys chords={chords} />
          </span>
        ))}
      </dd>
    </div>
  )
}
