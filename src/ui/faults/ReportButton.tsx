import { draftOf } from '../../desk/draftOf'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { part } from '../loading/part'
import { CopyButton } from '../panel/CopyButton'
import { useLateWords } from '../words/late'

const reports = part(() => import('./report'))

/** Copies what a report of a fault needs. */
export default function ReportButton({ panel, view, reason }: { panel: string; view: View | null; reason: string }) {
  const words = useLateWords()
  const desk = useDesk((state) => state.desk)
  const own = useDesk((state) => state.panels[panel]) ?? {}
  // What a page beside the calculators remembers is nobody else's.
  const draft = view === null ? {} : draftOf({ calculator: view.calculator, desk, own })
  return (
    <CopyButton
      icon="warning"
      names={{ copy: words.copyReport, copied: words.reportCopied, byHand: words.reportShown }}
      maker={reports}
      textBy={({ reportOf }) => reportOf({ panel, draft, reason }, location.href)}
    />
  )
}
