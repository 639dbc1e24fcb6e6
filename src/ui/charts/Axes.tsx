import { factsOf } from '../../vocabulary/terms'
import { useDictionary } from '../words'
import type { Placed } from './placed'
import { spacedTicks } from './spacedTicks'
import { nameOfX, tickTexts } from './tickText'
import { dayTickText } from './timeAxis'

const tick = 6
const small = { fill: 'var(--muted)', fontSize: 11.5 }

/** Both axes: a line, the ticks with their values, and what is measured in which unit. */
export function Axes({ placed }: { placed: Placed }) {
  return (
    <g stroke="none">
      <Bottom placed={placed} />
      <Left placed={placed} />
    </g>
  )
}

function Bottom({ placed: { chart, xAxis, area, across } }: { placed: Placed }) {
  const { vocabulary } = useDictionary()
  const [left, right, y] = [area.x, area.x + area.width, area.y + area.height]
  const texts =
    chart.scale === 'time'
      ? xAxis.ticks.map(dayTickText([xAxis.from, xAxis.to]))
      : tickTexts(xAxis, factsOf(chart.x).unit)
  const ticks = xAxis.ticks.map((value, place) => ({ at: across(value), text: texts[place] ?? '' }))
  return (
    <>
      <path d={`M${left},${y}H${right}`} stroke="var(--line-strong)" />
      {spacedTicks(ticks).map(({ at, text }) => (
        <g key={at}>
          <path d={`M${at},${y}v${tick}`} stroke="var(--line-strong)" />
          <text x={at} y={y + tick + 11} textAnchor="middle" {...small}>
            {text}
          </text>
        </g>
      ))}
      <text x={right + 14} y={y + 42} textAnchor="end" {...small}>
        {nameOfX({ chart, vocabulary })}
      </text>
    </>
  )
}

function Left({ placed: { chart, yAxis, area, up } }: { placed: Placed }) {
  const { vocabulary } = useDictionary()
  const texts = tickTexts(yAxis, chart.y)
  const { x, y, height } = area
  return (
    <>
      <path d={`M${x},${y}v${height}`} stroke="var(--line-strong)" />
      {yAxis.ticks.map((value, place) => (
        <g key={value}>
          <path d={`M${x},${up(value)}h${-tick}`} stroke="var(--line-strong)" />
          <text x={x - tick - 2} y={up(value) + 4} textAnchor="end" {...small}>
            {texts[place]}
          </text>
        </g>
      ))}
      <text x={x - 29} y={y - 10} textAnchor="middle" {...small}>
        {vocabulary.units[chart.y]}
      </text>
    </>
  )
}
