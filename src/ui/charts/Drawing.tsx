import { Axes } from './Axes'
import { Bars } from './Bars'
import { EndLabels } from './EndLabels'
import { Grid } from './Grid'
import { Lines } from './Lines'
import { Marks } from './Marks'
import type { Placed } from './placed'
import { WedgeSlot } from './WedgeSlot'

/**
 * What is seen of a chart. It is drawn here, on one scale and in one go: the library's own lines and axes are drawn
 * twice for every change, and measure their texts while they are.
 */
export function Drawing({ placed }: { placed: Placed }) {
  return (
    <>
      <Grid placed={placed} />
      {placed.chart.about === 'difference' && <WedgeSlot placed={placed} />}
      <Marks placed={placed} />
      <Axes placed={placed} />
      {placed.chart.form === 'bars' ? <Bars placed={placed} /> : <Lines placed={placed} />}
      <EndLabels placed={placed} />
    </>
  )
}
