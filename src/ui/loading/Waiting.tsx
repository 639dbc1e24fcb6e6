import { useDictionary } from '../words'
import { NotThere } from './NotThere'

/** Until a part of the page is there: a sign of waiting, which shows itself only where that takes a while. */
export function Waiting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const { chrome } = useDictionary()
  if (failed) return <NotThere onRetry={onRetry} />
  return (
    <p className="waiting muted" role="status">
      {chrome.loading}
    </p>
  )
}
