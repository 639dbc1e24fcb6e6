import type { Notice } from '../../state'
import { useDesk, useDraftStore } from '../app/store'
import { labelOf } from '../fields/labelOf'
import { filled, useDictionary, useWords } from '../words'
import { noticeWords as english } from './words.en'
import { noticeWords as chinese } from './words.zh'

const mostNames = 8

/** One thing that happened, what it names, and what can be done about it. */
export default function NoticeLine({ notice }: { notice: Notice }) {
  const dictionary = useDictionary()
  const { chrome } = dictionary
  const words = useWords({ en: english, zh: chinese })
  const { undo, notify } = useDraftStore().getState()
  const { missing = [], unknown = [], alerts = [], address } = useDesk((state) => state.details)
  const undoable = useDesk(({ noticed, past }) => noticed !== null && noticed === past.at(-1))
  const [gap, comma] = dictionary.language === 'zh' ? ['', '、'] : [' ', ', ']
  const named = (template: string, names: readonly string[]) =>
    names.length === 0
      ? ''
      : `${gap}${filled(template, { names: `${names.slice(0, mostNames).join(comma)}${names.length > mostNames ? '…' : ''}` })}`
  const label = (name: string) => labelOf({ name, dictionary })
  const button = (word: string, onClick: () => void) => (
    <button type="button" className="button" onClick={onClick}>
      {word}
    </button>
  )
  return (
    <p className="notice">
      <span>
        {words.notices[notice]}
        {alerts.length > 0 && ` ${alerts.slice(0, mostNames).join('; ')}${alerts.length > mostNames ? '…' : ''}`}
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
