import { useEffect, useRef } from 'react'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { fetched } from '../loading/fetched'
import { NotThere } from '../loading/NotThere'
import { useDictionary } from '../words'

const ReportButton = fetched(() => import('./ReportButton'))

type FaultProps = { panel: string; view: View | null; reason: string; onRetry: () => void }

/** In the place of what broke: says so, and offers to try again, or to copy a report. With other texts it tries by itself. */
export default function FaultNotice({ onRetry, ...fault }: FaultProps) {
  const { chrome } = useDictionary()
  const desk = useDesk((state) => state.desk)
  const panels = useDesk((state) => state.panels)
  const typed = useRef({ desk, panels })
  useEffect(() => {
    if (typed.current.desk !== desk || typed.current.panels !== panels) onRetry()
  }, [desk, panels, onRetry])
  return (
    <NotThere text={chrome.broken} onRetry={onRetry}>
      <ReportButton {...fault} />
    </NotThere>
  )
}
