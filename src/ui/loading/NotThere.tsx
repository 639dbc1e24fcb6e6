import type { ReactNode } from 'react'
import { useDictionary } from '../words'

type NotThereProps = { onRetry: () => void; text?: string; children?: ReactNode }

/** In place of a part that failed to load, or broke: says so, and offers to try again. */
export function NotThere({ onRetry, text, children }: NotThereProps) {
  const { chrome } = useDictionary()
  return (
    <div className="notice notice--warning" role="alert">
      <span>{text ?? chrome.failed}</span>
      <button type="button" className="button" onClick={onRetry}>
        {chrome.retry}
      </button>
      {children}
    </div>
  )
}
