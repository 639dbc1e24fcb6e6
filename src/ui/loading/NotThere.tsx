import { useDictionary } from '../words'

/** In the place of a part that did not come: says so, and offers to try again. */
export function NotThere({ onRetry }: { onRetry: () => void }) {
  const { chrome } = useDictionary()
  return (
    <p className="notice notice--warning" role="alert">
      <span>{chrome.failed}</span>
      <button type="button" className="button" onClick={onRetry}>
        {chrome.retry}
      </button>
    </p>
  )
}
