import type { Surface } from '../../../calculators/details'
import { exactText, formatTerm } from '../../format'
import { useSay } from '../../panel/wording'
import { useDictionary } from '../../words'
import type { Cell } from './cell'

type Props = { id: string; surface: Surface<string>; place: number; cell: Cell }

/** The cell that is read: its shocks, every figure, and the chosen one digit for digit. */
export function SurfaceReading({ id, surface, place, cell }: Props) {
  const { vocabulary, chrome } = useDictionary()
  const say = useSay()
  const { x, y, rows, columns, figures, border } = surface
  const [across, up] = [columns[cell.column], rows[cell.row]]
  const values = surface.exact(cell)
  const chosen = values[place] ?? null
  const figure = figures[place]
  if (across === undefined || up === undefined || figure === undefined) return null
  const { labels } = vocabulary
  return (
    <div className="surface__reading">
      <output id={id} aria-live="polite">
        {labels[y]} {formatTerm(y, up)}% · {labels[x]} {formatTerm(x, across)}% · {labels[figure.value]}{' '}
        <strong>{chosen === null ? chrome.none : formatTerm(figure.value, chosen)}</strong>
      </output>
      {chosen !== null && <code className="surface__exact">{exactText(chosen)}</code>}
      <span className="surface__key">{say(border.name)}</span>
    </div>
  )
}
