import { labelOf } from '../fields/labelOf'
import type { Notice } from '../../state'
import { filled, useDictionary } from '../words'
import { words as english } from './noticeWords.en'
import { words as chinese } from './noticeWords.zh'
import { useDesk, useDraftStore } from './store'

const mostNames = 8

/** What happened to the desk, and what can be done about it. */
export default function NoticeText({ notice }: { notice: Notice }) {
  const dictionary = useDictionary()
  const { chrome, language } = dictionary
  const words = language === 'en' ? english : chinese
  const store = useDraftStore()
  const { missing = [], unknown = [], address } = useDesk((state) => state.details)
  const undoable = useDesk(({ noticed, past }) => noticed !== null && noticed === past.at(-1))
  const { undo, notify } = store.getState()
  const named = (template: string, names: readonly string[]) =>
    names.length === 0
      ? ''
      : ` ${filled(template, { names: `${names.slice(0, mostNames).join(', ')}${names.length > mostNames ? '…' : ''}` })}`
  const label = (name: string) => labelOf({ name, dictionary })
  const button = (word: string, onClick: () => void) => (
    <button type="button" className="button" onClick={onClick}>
      {word}
    </button>
  )
  return (
    <p className="notice">
      <span>
        {words[notice]}
        {named(words.linkMissing, missing.map(label))}
        {named(words.linkUnknown, unknown)}
      </span>
      {undoable && button(chrome.undo, undo)}
      {address !== undefined && button(words.openLink, () => location.assign(address))}
      <button type="button" className="button button--plain" onClick={() => notify(null)}>
        {chrome.dismiss}
      </button>
    </p>
  )
}
