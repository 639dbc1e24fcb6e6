import { labelOf } from '../fields/labelOf'
import { NotThere } from '../loading/NotThere'
import { filled, useDictionary } from '../words'
import { openAddress } from './openAddress'
import { useDesk, useDraftStore } from './store'

const mostNames = 8

/** What happened to the desk, and what can be done about it; `retry` where what was asked for did not come. */
export function NoticeBar({ retry }: { retry: (() => void) | null }) {
  const dictionary = useDictionary()
  const { chrome } = dictionary
  const store = useDraftStore()
  const notice = useDesk((state) => state.notice)
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
    <div role="status" className="notice-bar">
      {retry !== null && <NotThere onRetry={retry} />}
      {notice !== null && (
        <p className="notice">
          <span>
            {chrome.notices[notice]}
            {named(chrome.linkMissing, missing.map(label))}
            {named(chrome.linkUnknown, unknown)}
          </span>
          {undoable && button(chrome.undo, undo)}
          {address !== undefined && button(chrome.openLink, () => void openAddress({ store, fragment: address }))}
          <button type="button" className="button button--plain" onClick={() => notify(null)}>
            {chrome.dismiss}
          </button>
        </p>
      )}
    </div>
  )
}
