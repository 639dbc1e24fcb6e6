import type { Placed } from './placed'

type Place = { x: number; first: number; second: number }

/** The space between the first two lines of a chart, filled; where either has a gap, so has it. */
export default function Wedge({ placed: { rows, across, up } }: { placed: Placed }) {
  const height = (value: number | null = null) => (value === null ? NaN : up(value))
  const places = rows.map(({ x, y0, y1 }): Place => ({ x: across(x), first: height(y0), second: height(y1) }))
  return (
    <path
      className="wedge"
      d={stretchesOf(places).map(outline).join('')}
      fill="var(--warning)"
      fillOpacity={0.15}
      pointerEvents="none"
      aria-hidden="true"
    />
  )
}

/** Neighbours that can all be drawn. */
function stretchesOf(places: readonly Place[]): Place[][] {
  const stretches: Place[][] = [[]]
  for (const place of places) {
    if (Object.values(place).every(Number.isFinite)) stretches.at(-1)?.push(place)
    else stretches.push([])
  }
  return stretches.filter((stretch) => stretch.length > 1)
}

/** Along the first line and back along the second. */
function outline(stretch: readonly Place[]): string {
  const there = stretch.map(({ x, first }) => `${x},${first}`)
  const back = stretch.map(({ x, second }) => `${x},${second}`).reverse()
  return `M${[...there, ...back].join('L')}Z`
}
