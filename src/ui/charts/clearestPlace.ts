import type { Placed } from './placed'
import { labelWidth } from './labelWidth'

/** Between a name and its mark, and from the name's foot to its middle [px]. */
const [beside, half] = [5, 5]

type Place = { x: number; y: number; textAnchor: 'start' | 'end' }

/**
 * Where the name of a level mark is furthest from the lines of its chart: over or under it, at its left or its right end;
 * over it at the left where that is as good.
 */
export function clearestPlace(
  { area, chart, rows, across, up }: Placed,
  { label, at }: { label: string; at: number },
): Place {
  const width = labelWidth(label)
  const [left, right] = [area.x + beside, area.x + area.width - beside]
  const places = [at - beside, at + beside + 2 * half].flatMap((y): Place[] => [
    { x: left, y, textAnchor: 'start' },
    { x: right, y, textAnchor: 'end' },
  ])
  const roomOf = ({ x, y, textAnchor }: Place): number => {
    const from = textAnchor === 'start' ? x : x - width
    const heights = rows
      .filter((row) => across(row.x) >= from - beside && across(row.x) <= from + width + beside)
      .flatMap((row) => chart.series.map((_, line) => row[`y${line}`] ?? null))
    const distances = heights.map((value) => (value === null ? Infinity : Math.abs(up(value) - (y - half))))
    const isInside = y > area.y + half && y < area.y + area.height
    return isInside ? Math.min(enough, ...distances) : -1
  }
  return places.reduce((best, place) => (roomOf(place) > roomOf(best) ? place : best))
}

/** Further away is no better [px]. */
const enough = 2 * half + beside
