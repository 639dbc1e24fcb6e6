import { fetched } from '../loading/fetched'
import { NotThere } from '../loading/NotThere'
import { useDesk } from './store'

const NoticeText = fetched(() => import('./NoticeText'))

/** Says what happened to the desk; `retry` where what was asked for did not come. */
export function NoticeBar({ retry }: { retry: (() => void) | null }) {
  const notice = useDesk((state) => state.notice)
  return (
    <div role="status" className="notice-bar">
      {retry !== null && <NotThere onRetry={retry} />}
      {notice !== null && <NoticeText notice={notice} />}
    </div>
  )
}
