import { useMemo, useRef, useState, type PointerEvent } from 'react'
import type { Chart, Stretch } from '../../calculators/chart'
import { useDictionary } from '../words'
import { chartRows } from './chartRows'
import { linePath } from './linePath'
import { sliderPositions, sliderShare } from './plotNumbers'
import { dayTickText } from './timeAxis'

const words = {
  en: { from: 'Show from', to: 'Show to', whole: 'Whole range', hint: 'Drag to zoom' },
  zh: { from: '显示自', to: '显示至', whole: '全部区间', hint: '拖动以放大' },
} as const

/** What is shorter is a click. */
const least = 0.01
const size = { width: 1000, height: 30 }

type TimeBrushProps = { chart: Chart<string>; stretch: Stretch | null; onStretch: (stretch: Stretch | null) => void }

/** The whole line in small under a chart through time: drag over it, or move its ends, to see a stretch of it. */
export default function TimeBrush({ chart, stretch, onStretch }: TimeBrushProps) {
  const { language } = useDictionary()
  const say = words[language]
  const line = useMemo(() => smallLine(chart), [chart])
  const strip = useRef<HTMLDivElement>(null)
  const [start, setStart] = useState<number | null>(null)
  const [dragged, setDragged] = useState<readonly [number, number] | null>(null)
  const { from, to } = line
  const shareOf = (day: number) => Math.min(Math.max((day - from) / (to - from), 0), 1)
  const [low, high] = dragged ?? (stretch === null ? [0, 1] : [shareOf(stretch.from), shareOf(stretch.to)])
  const show = (one: number, other: number) => {
    const [first, last] = [Math.min(one, other), Math.max(one, other)]
    const isWhole = last - first < least || (first <= 0 && last >= 1)
    onStretch(isWhole ? null : { from: from + first * (to - from), to: from + last * (to - from) })
  }
  const at = ({ clientX }: PointerEvent) => {
    const { left = 0, width = 1 } = strip.current?.getBoundingClientRect() ?? {}
    return Math.min(Math.max((clientX - left) / width, 0), 1)
  }
  const end = (event: PointerEvent) => {
    if (start !== null) show(start, at(event))
    setStart(null)
    setDragged(null)
  }
  const day = dayTickText([0, 1])
  const handle = (label: string, share: number, move: (share: number) => void) => (
    <input
      type="range"
      className="brush__end"
      min={0}
      max={sliderPositions}
      step={1}
      value={Math.round(share * sliderPositions)}
      aria-label={label}
      aria-valuetext={day(from + share * (to - from))}
      onChange={(event) => move(sliderShare(event.target.value))}
    />
  )
  return (
    <>
      <div
        ref={strip}
        className="brush__strip"
        title={say.hint}
        onPointerDown={(event) => {
          if (event.target instanceof HTMLInputElement) return
          event.currentTarget.setPointerCapture(event.pointerId)
          setStart(at(event))
        }}
        onPointerMove={(event) => {
          if (start !== null) setDragged([Math.min(start, at(event)), Math.max(start, at(event))])
        }}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <svg viewBox={`0 0 ${size.width} ${size.height}`} preserveAspectRatio="none" aria-hidden="true">
          <rect x={low * size.width} width={(high - low) * size.width} height={size.height} />
          <path d={line.path} />
        </svg>
        {handle(say.from, low, (share) => show(Math.min(share, high - least), high))}
        {handle(say.to, high, (share) => show(low, Math.max(share, low + least)))}
      </div>
      <div className="brush__text">
        <span>
          {day(from + low * (to - from))} – {day(from + high * (to - from))}
        </span>
        <button
          type="button"
          className="button button--plain small"
          disabled={stretch === null}
          onClick={() => onStretch(null)}
        >
          {say.whole}
        </button>
      </div>
    </>
  )
}

/** As many places as the strip can show. */
const mostPlaces = 500

/** The first line of a chart drawn small, with the days at its ends. */
function smallLine(chart: Chart<string>) {
  const rows = chartRows({ chart, points: chart.points })
  const every = Math.ceil(rows.length / mostPlaces)
  const places = rows.filter((_, index) => index % every === 0).map(({ x, y0 = null }) => ({ x, y: y0 }))
  const [from = 0, to = 1] = [rows[0]?.x, rows.at(-1)?.x]
  const heights = places.flatMap(({ y }) => (y === null ? [] : [y]))
  const [lowest, highest] = [Math.min(...heights), Math.max(...heights)]
  const up = (y: number) => size.height - 2 - ((y - lowest) / (highest - lowest || 1)) * (size.height - 4)
  const across = (x: number) => ((x - from) / (to - from || 1)) * size.width
  const path = linePath(places.map(({ x, y }) => (y === null ? null : { x: across(x), y: up(y) })))
  return { from, to: to > from ? to : from + 1, path }
}
