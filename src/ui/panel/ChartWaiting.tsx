import type { View } from '../app/view'
import { NotThere } from '../loading/NotThere'
import { useDictionary } from '../words'

type ChartWaitingProps = { view: View | null; failed: boolean; onRetry: () => void }

/** Where charts will be drawn, as tall as they will be, or why none are. */
export function ChartWaiting({ view, failed, onRetry }: ChartWaitingProps) {
  const { chrome } = useDictionary()
  return (
    <section className="card card--charts">
      {view !== null && (
        <div className="choices" aria-hidden="true">
          <span className="choices__choice">&nbsp;</span>
        </div>
      )}
      <div className="chart chart__waiting">
        {failed ? <NotThere onRetry={onRetry} /> : <span className="waiting">{chrome.chartLoading}</span>}
      </div>
    </section>
  )
}
