import type { Notice } from '../../state'
import { NotThere } from '../loading/NotThere'
import { useDictionary } from '../words'
import { useDesk } from './store'

/** What replaced more than one text, and can be taken back. */
const replacing: readonly Notice[] = ['link-opened', 'example-opened', 'quotes-taken', 'panel-reset', 'progress-reset']

/** What happened to the desk, and the way back; `retry` where what was asked for did not come. */
export function NoticeBar({ retry }: { retry: (() => void) | null }) {
  const { chrome } = useDictionary()
  const notice = useDesk((state) => state.notice)
  const undoable = useDesk((state) => state.before !== null)
  const restore = useDesk((state) => state.restore)
  const notify = useDesk((state) => state.notify)
  return (
    <div role="status" className="notice-bar">
      {retry !== null && <NotThere onRetry={retry} />}
      {notice !== null && (
        <p className="notice">
          <span>{chrome.notices[notice]}</span>
          {undoable && replacing.includes(notice) && (
            <button type="button" className="button" onClick={restore}>
              {chrome.restore}
            </button>
          )}
          <button type="button" className="button button--plain" onClick={() => notify(null)}>
            {chrome.dismiss}
          </button>
        </p>
      )}
    </div>
  )
}
