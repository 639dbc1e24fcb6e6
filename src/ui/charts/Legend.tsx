import type { Chart } from '../../calculators/chart'
import { useSay } from '../panel/wording'
import { inkOf } from './Lines'

/** The names of a chart's lines above it, where there is no room at their ends. */
export function Legend({ chart }: { chart: Chart<string> }) {
  const say = useSay()
  return (
    <ul className="legend" aria-hidden="true">
      {chart.series.map(({ label, tone, dashed }) => (
        <li key={label}>
          <svg width="18" height="8">
            <path
              d="M0,4H18"
              stroke={inkOf(tone)}
              strokeWidth={2}
              {...(dashed === true ? { strokeDasharray: '5 3' } : {})}
            />
          </svg>
          {say(label)}
        </li>
      ))}
    </ul>
  )
}
