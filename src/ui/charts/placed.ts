import { createContext } from 'react'
import type { Area } from './area'
import { placesOn } from './axis'
import type { Plotted } from './plotted'

/** A chart with its place on the screen: where values stand, across and up [px]. */
export type Placed = Plotted & {
  area: Area
  across: (value: number) => number
  up: (value: number) => number
}

export const placedOn = (plotted: Plotted, area: Area): Placed => ({
  ...plotted,
  area,
  across: placesOn(plotted.xAxis, { start: area.x, end: area.x + area.width }),
  up: placesOn(plotted.yAxis, { start: area.y + area.height, end: area.y }),
})

export const PlacedContext = createContext<Placed | null>(null)
