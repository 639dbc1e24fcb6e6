import type { Surface } from '../../../calculators/details'
import type { Decimal } from '../../../core'
import { factsOf, type Term } from '../../../vocabulary/terms'
import { figureText } from '../../figureText'
import { exactText, formatTerm } from '../../format'
import { useSay } from '../../panel/wording'
import { useDictionary } from '../../words'
import type { Cell } from './cell'

type Props = { id: string; surface: Surface<string>; place: number; cell: Cell }

/** The cell that is read: its shocks, and the chosen figure for reading and digit for digit. */
export function SurfaceReading({ id, surface, place, cell }: Props) {
  const { vocabulary, chrome } = useDictionary()
  const say = useSay()
  const { x, y, rows, columns, figures, border } = surface
  const [across, up] = [columns[cell.column], rows[cell.row]]
  const values = surface.exact(cell)
  const chosen = values[place] ?? null
  const figure = figures[place]
  if (across === undefined || up === undefined || figure === undefined) return null
  const { labels, units } = vocabulary
  const read = (term: Term, value: Decimal) =>
    figureText({ text: formatTerm(term, value), unit: units[factsOf(term).unit] })
  return (
    <div className="surface__reading">
      <output id={id} aria-live="polite">
        {labels[y]} {read(y, up)} · {labels[x]} {read(x, across)} · {labels[figure.value]}{' '}
        <strong>{chosen === null ? chrome.none : read(figure.value, chosen)}</strong>
      </output>
      {/* Zero has no further digits. */}
      {chosen !== null && !chosen.isZero() && <code className="surface__exact">{exactText(chosen)}</code>}
      <span className="surface__key">{say(border.name)}</span>
    </div>
  )
}
