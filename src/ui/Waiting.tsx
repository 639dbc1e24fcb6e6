import { useDictionary } from './words'

/** Until a part of the page is there; where it could not be fetched, the way to try again. */
export function Waiting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const { chrome } = useDictionary()
  if (!failed)
    return (
      <p className="muted" role="status">
        {chrome.loading}
      </p>
    )
  return (
    <p className="notice notice--warning">
      <span>{chrome.failed}</span>
      <button type="button" className="button" onClick={onRetry}>
        {chrome.retry}
      </button>
    </p>
  )
}
