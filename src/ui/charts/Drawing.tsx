import { use, useDeferredValue } from 'react'
import { usePlotArea } from 'recharts'
import { Axes } from './Axes'
import { placesOn } from './axis'
import { Crosshair } from './Crosshair'
import { EndLabels } from './EndLabels'
import { Grid } from './Grid'
import { Bars } from './Bars'
import { Lines } from './Lines'
import { Marks } from './Marks'
import { PlottedContext, type Plotted } from './plotted'
import { WedgeSlot } from './WedgeSlot'

/** A chart with its place on the screen: where values stand, across and up [px]. */
export type Placed = Plotted & {
  area: { x: number; y: number; width: number; height: number }
  across: (value: number) => number
  up: (value: number) => number
}

/**
 * What is seen of a chart. It is drawn here, on one scale and in one go: the library's own lines and axes are drawn
 * twice for every change, and measure their texts while they are.
 */
export function Drawing() {
  const plotted = use(PlottedContext)
  // In a piece of its own after the frame, which the library draws in one go.
  const area = useDeferredValue(usePlotArea())
  if (plotted === null || area === undefined) return null
  const across = placesOn(plotted.xAxis, { start: area.x, end: area.x + area.width })
  const up = placesOn(plotted.yAxis, { start: area.y + area.height, end: area.y })
  const placed: Placed = { ...plotted, area, across, up }
  return (
    <>
      <Grid placed={placed} />
      {plotted.chart.about === 'difference' && <WedgeSlot placed={placed} />}
      <Marks placed={placed} />
      <Axes placed={placed} />
      {placed.chart.form === 'bars' ? <Bars placed={placed} /> : <Lines placed={placed} />}
      <EndLabels placed={placed} />
      <Crosshair placed={placed} />
    </>
  )
}
