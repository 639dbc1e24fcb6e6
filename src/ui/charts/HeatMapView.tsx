import type { HeatMap } from '../../calculators/details'
import type { Decimal } from '../../core'
import { exactText, formatTerm } from '../format'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'
import { plotNumber } from './plotNumbers'

/** A value over two quantities as a table whose cells are tinted: the figures are there to read, the colour to find them. */
export default function HeatMapView({ title, heatMap }: { title: string; heatMap: HeatMap<string> }) {
  const { vocabulary, chrome } = useDictionary()
  const say = useSay()
  const sizes = heatMap.rows.flatMap(({ values }) => values.map((value) => Math.abs(plotNumber(value) ?? 0)))
  const largest = Math.max(...sizes)
  return (
    <div className="heat-map" tabIndex={0} role="region" aria-label={say(title)}>
      <table className="table">
        <caption className="card__note">
          {vocabulary.labels[heatMap.value]}: {vocabulary.labels[heatMap.y]} × {vocabulary.labels[heatMap.x]}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              {vocabulary.labels[heatMap.y]} \ {vocabulary.labels[heatMap.x]}
            </th>
            {heatMap.columns.map((x) => (
              <th key={x.toString()} scope="col">
                {formatTerm(heatMap.x, x)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heatMap.rows.map(({ y, values }) => (
            <tr key={y.toString()}>
              <th scope="row">{formatTerm(heatMap.y, y)}</th>
              {values.map((value, at) => (
                <td
                  key={heatMap.columns[at]?.toString()}
                  style={{ background: tint({ value, largest }) }}
                  title={value === null ? undefined : exactText(value)}
                >
                  {value === null ? chrome.none : formatTerm(heatMap.value, value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {heatMap.note !== undefined && <p className="card__note">{say(heatMap.note)}</p>}
    </div>
  )
}

const strongest = 42

/** Green above zero, red below, the stronger the further from it. */
function tint({ value, largest }: { value: Decimal | null; largest: number }): string {
  const size = plotNumber(value) ?? 0
  const share = largest === 0 ? 0 : Math.round((Math.abs(size) / largest) * strongest)
  return `color-mix(in srgb, var(${size < 0 ? '--warning' : '--sum'}) ${share}%, transparent)`
}
