import { NotThere } from '../loading/NotThere'
import { useDictionary } from '../words'

/** Where charts will be drawn, or why none are. */
export function ChartWaiting({ failed, onRetry }: { failed: boolean; onRetry: () => void }) {
  const { chrome } = useDictionary()
  return (
    <section className="card card--charts chart__waiting">
      {failed ? <NotThere onRetry={onRetry} /> : <span className="waiting">{chrome.chartLoading}</span>}
    </section>
  )
}
