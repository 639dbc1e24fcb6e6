import type { Chart, ChartPoint } from '../../calculators/chart'
import { exactText, formatNumber } from '../format'
import { placeText } from './placeText'
import { nameOfX } from './tickText'
import { useSay } from '../panel/wording'
import { useDictionary } from '../words'

/** The figures behind a chart. */
export function ChartTable({ chart, points }: { chart: Chart<string>; points: readonly ChartPoint[] }) {
  const { vocabulary, chrome } = useDictionary()
  const say = useSay()
  return (
    <div className="chart-table" tabIndex={0} role="region" aria-label={say(chart.title)}>
      <table className="table" aria-label={say(chart.title)}>
        <thead>
          <tr>
            <th scope="col">{nameOfX({ chart, vocabulary })}</th>
            {chart.series.map(({ label }) => (
              <th key={label} scope="col">
                {say(label)} [{vocabulary.units[chart.y]}]
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.x.toString()}>
              <th scope="row">{placeText(chart, point)}</th>
              {point.values.map((value, index) => (
                <td key={chart.series[index]?.label} title={value === null ? undefined : exactText(value)}>
                  {value === null ? chrome.none : formatNumber({ value, unit: chart.y })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
