import type { Surface } from '../../../calculators/details'
import { formatNumber } from '../../format'
import { useDictionary } from '../../words'

/** The names of the axes, and what stands at their ends. */
export function SurfaceEnds({ surface: { x, y, rows, columns } }: { surface: Surface<string> }) {
  const { labels } = useDictionary().vocabulary
  const ends = [
    ['top', rows.at(-1), labels[y]],
    ['bottom', rows[0], ''],
    ['left', columns[0], ''],
    ['right', columns.at(-1), labels[x]],
  ] as const
  return ends.map(
    ([side, end, name]) =>
      end !== undefined && (
        <span key={side} className={`surface__end surface__end--${side}`} aria-hidden="true">
          {name} {formatNumber({ value: end, unit: 'rate', signed: true, brief: true })}%
        </span>
      ),
  )
}
