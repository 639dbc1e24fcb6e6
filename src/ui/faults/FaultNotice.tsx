import { part } from '../loading/part'
import { CopyButton } from '../panel/CopyButton'
import { useDictionary } from '../words'
import type { Fault } from './report'

const reports = part(() => import('./report'))

/** In the place of what broke: says so, offers to try again, and to copy what a report of it needs. */
export function FaultNotice({ text, fault, onRetry }: { text: string; fault: Fault; onRetry: () => void }) {
  const { chrome } = useDictionary()
  return (
    <div className="notice notice--warning" role="alert">
      <span>{text}</span>
      <button type="button" className="button" onClick={onRetry}>
        {chrome.retry}
      </button>
      <CopyButton
        icon="warning"
        names={{ copy: chrome.copyReport, copied: chrome.reportCopied, byHand: chrome.reportShown }}
        maker={reports}
        textBy={({ reportOf }) => reportOf(fault, location.href)}
      />
    </div>
  )
}
