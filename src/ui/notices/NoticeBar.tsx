import { useDesk } from '../app/store'
import { fetched } from '../loading/fetched'
import { NotThere } from '../loading/NotThere'

// Most of the time there is nothing to tell: what is told, and its words, are fetched with the first notice.
const NoticeLine = fetched(() => import('./NoticeLine'))

/** What happened to the desk; `retry` where what was asked for did not come. */
export function NoticeBar({ retry }: { retry: (() => void) | null }) {
  const notice = useDesk((state) => state.notice)
  return (
    <div role="status" className="notice-bar">
      {retry !== null && <NotThere onRetry={retry} />}
      {notice !== null && <NoticeLine notice={notice} />}
    </div>
  )
}
