import { useMemo, useState } from 'react'
import type { Quantities } from '../../calculators/answer'
import type { Chart, ChartPoint } from '../../calculators/chart'
import { useDictionary } from '../words'
import { useSay } from '../panel/wording'
import { areaOf } from './area'
import { ChartPicture } from './ChartPicture'
import { farKeys } from './farKeys'
import { Handle } from './Handle'
import { labelWidth } from './labelWidth'
import { Legend } from './Legend'
import type { Looking } from './looking'
import { PlacedContext, placedOn } from './placed'
import { plottedOf } from './plotted'
import { PointedSlot, PointedTrouble, usePointed } from './PointedSlot'
import { roomOf } from './room'
import { SpeechPlace } from './speechPlace'
import { nameOfX } from './tickText'
import { useSize } from './useSize'

export type ChartViewProps = {
  chart: Chart<string>
  /** Computed when somebody looks at one, where a kernel draws the lines. */
  points: () => readonly ChartPoint[]
  quantities: Quantities
  narrow: boolean
}

/** One idea drawn: lines labelled at their end, units on the axes, the marked values, a crosshair with exact figures. */
export function ChartView({ chart, points, quantities, narrow }: ChartViewProps) {
  const { vocabulary } = useDictionary()
  const say = useSay()
  const plotted = useMemo(() => plottedOf({ chart, points, quantities }), [chart, points, quantities])
  const xs = useMemo(() => plotted.rows.map(({ x }) => x), [plotted])
  const [speech, setSpeech] = useState<HTMLElement | null>(null)
  const [looking, setLooking] = useState<Looking | null>(null)
  const isFramed = usePointed() && looking !== null
  const { ref, size } = useSize()
  const title = say(chart.title)
  const names = Math.max(...chart.series.map(({ label }) => labelWidth(say(label))))
  const room = roomOf({ narrow, names })
  const lines = chart.series.map(({ label }) => say(label)).join(', ')
  const description = `${title}: ${lines}; ${nameOfX({ chart, vocabulary })}`
  const placed = size === null ? null : placedOn(plotted, areaOf(size, room))
  return (
    <>
      {narrow && chart.series.length > 1 && <Legend chart={chart} />}
      <div className="chart__room">
        <div className="chart__plot" ref={ref} onKeyDown={(event) => farKeys(event, xs.length)}>
          <p ref={setSpeech} role="status" className="visually-hidden" />
          {size !== null && placed !== null && (
            <PlacedContext value={placed}>
              <ChartPicture
                size={size}
                title={title}
                description={description}
                placed={placed}
                looking={looking}
                isFramed={isFramed}
                onLook={setLooking}
              />
              {looking !== null && (
                <SpeechPlace value={speech}>
                  <PointedSlot
                    size={size}
                    title={title}
                    description={description}
                    xs={xs}
                    room={room}
                    looking={looking}
                    axis={plotted.xAxis}
                    onLeave={() => setLooking(null)}
                  />
                </SpeechPlace>
              )}
            </PlacedContext>
          )}
          <Handle axis={plotted.xAxis} room={room} />
        </div>
      </div>
      {looking !== null && <PointedTrouble />}
    </>
  )
}
