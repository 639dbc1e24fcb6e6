import { useEffect, useRef } from 'react'
import { useDesk } from '../app/store'
import type { View } from '../app/view'
import { fetched } from '../loading/fetched'
import { NotThere } from '../loading/NotThere'
import { useDictionary } from '../words'

const ReportButton = fetched(() => import('./ReportButton'))

/** It travels with what it describes. */
const broken = {
  en: 'This part stopped working. Your inputs are kept, and the other parts work.',
  zh: '这部分出错停止了。输入的内容已保留，其他部分可继续使用。',
}

type FaultProps = { panel: string; view: View | null; reason: string; onRetry: () => void }

/** In the place of what broke: says so, and offers to try again, or to copy a report. With other texts it tries by itself. */
export default function FaultNotice({ onRetry, ...fault }: FaultProps) {
  const { language } = useDictionary()
  const desk = useDesk((state) => state.desk)
  const panels = useDesk((state) => state.panels)
  const typed = useRef({ desk, panels })
  useEffect(() => {
    if (typed.current.desk !== desk || typed.current.panels !== panels) onRetry()
  }, [desk, panels, onRetry])
  return (
    <NotThere text={broken[language]} onRetry={onRetry}>
      <ReportButton {...fault} />
    </NotThere>
  )
}
