import type { Term } from '../../vocabulary/terms'
import { FiguresProvider } from '../panel/figures'
import { isStale } from '../panel/standing'
import { Strip } from '../panel/Strip'
import { useCurrent, useFiguresNow } from '../panel/useCurrent'
import { useDictionary } from '../words'

const none: readonly Term[] = []
/** Two lines of two: more would leave no room for the fields above the keys of a phone. */
const most = 4

/** The first figures of the answer, which stay in sight while the desk is edited over it. */
export function SheetAnswer() {
  const { chrome } = useDictionary()
  const figures = useFiguresNow()
  const strip = useCurrent(({ answered }) => answered?.answer.strip ?? none)
  const stale = useCurrent(isStale)
  if (strip.length === 0) return null
  return (
    <div className={stale ? 'sheet__answer headline--stale' : 'sheet__answer'} role="group" aria-label={chrome.answer}>
      <FiguresProvider value={figures}>
        <Strip terms={strip.slice(0, most)} />
      </FiguresProvider>
    </div>
  )
}
