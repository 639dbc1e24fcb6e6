import type { Surface } from '../../../calculators/details'
import { factsOf } from '../../../vocabulary/terms'
import { figureText } from '../../figureText'
import { formatNumber } from '../../format'
import { useDictionary } from '../../words'

/** The names of the axes, and what stands at their ends. */
export function SurfaceEnds({ surface: { x, y, rows, columns } }: { surface: Surface<string> }) {
  const { labels, units } = useDictionary().vocabulary
  const ends = [
    ['top', rows.at(-1), y, labels[y]],
    ['bottom', rows[0], y, ''],
    ['left', columns[0], x, ''],
    ['right', columns.at(-1), x, labels[x]],
  ] as const
  return ends.map(([side, value, term, name]) => {
    if (value === undefined) return null
    const { unit } = factsOf(term)
    const text = formatNumber({ value, unit, signed: true, brief: true })
    return (
      <span key={side} className={`surface__end surface__end--${side}`} aria-hidden="true">
        {name} {figureText({ text, unit: units[unit] })}
      </span>
    )
  })
}
