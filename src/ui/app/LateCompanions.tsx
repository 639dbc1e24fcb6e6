import { afterCharts } from '../loading/afterCharts'
import { NotThere } from '../loading/NotThere'
import { part } from '../loading/part'
import { usePart } from '../loading/usePart'
import type { View } from './view'

const companions = part(() => afterCharts(() => import('./Companions')))

/** The companions of every panel, fetched as soon as its charts are there. */
export function LateCompanions({ view }: { view: View }) {
  const { now, retry } = usePart(companions)
  if (now.state === 'there') return <now.value.default view={view} />
  if (now.state === 'waiting') return null
  return (
    <div className="at-foot">
      <NotThere onRetry={retry} />
    </div>
  )
}
