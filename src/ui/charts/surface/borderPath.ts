import type { Surface } from '../../../calculators/details'
import { plotNumber } from '../plotNumbers'

type Bordered = Pick<Surface<string>, 'rows' | 'columns' | 'border'>

/**
 * The line through a surface in units of its cells, the greatest row on top; empty where it does not pass. It runs on
 * beyond the sides, where the drawing cuts it off.
 */
export function borderPath({ rows, columns, border }: Bordered): string {
  const [least, greatest] = [plotNumber(columns[0] ?? null), plotNumber(columns.at(-1) ?? null)]
  if (least === null || greatest === null || least === greatest) return ''
  const across = (value: number) => ((value - least) / (greatest - least)) * (columns.length - 1) + 0.5
  const far = columns.length * 4
  let path = ''
  let isDrawn = false
  border.values.forEach((value, row) => {
    const x = across(value)
    if (Number.isNaN(x) || Math.abs(x) > far) {
      isDrawn = false
      return
    }
    path += `${isDrawn ? 'L' : 'M'}${x.toFixed(3)} ${(rows.length - row - 0.5).toFixed(1)}`
    isDrawn = true
  })
  return path
}
