import { memo, useMemo } from 'react'
import { LineChart, XAxis } from 'recharts'
import type { Axis } from './axis'
import { Crosshair } from './Crosshair'
import type { Room } from './room'
import type { Size } from './useSize'

export type FrameProps = {
  size: Size
  title: string
  description: string
  /** The values that the pointer and the arrow keys stop at. */
  xs: readonly number[]
  axis: Axis
  room: Room
  /** With something of the frame, as soon as it is on the page. */
  onArrival: (inside: SVGElement | null) => void
}

/** What the pointer and the keyboard find in a chart, over its picture. Most changes leave it as it is. */
export const Frame = memo(function Frame({ size, title, description, xs, axis, room, onArrival }: FrameProps) {
  const data = useMemo(() => xs.map((x) => ({ x })), [xs])
  return (
    <LineChart
      width={size.width}
      height={size.height}
      // Also while another size is on its way.
      style={{ inlineSize: '100%', blockSize: '100%' }}
      data={data}
      margin={room}
      title={title}
      desc={description}
      aria-label={title}
    >
      <XAxis hide dataKey="x" type="number" scale={axis.scale} domain={[axis.from, axis.to]} />
      <Crosshair />
      <g ref={onArrival} />
    </LineChart>
  )
}, isSameFrame)

function isSameFrame(one: FrameProps, other: FrameProps): boolean {
  return (
    one.size === other.size &&
    one.onArrival === other.onArrival &&
    one.title === other.title &&
    one.description === other.description &&
    one.room.left === other.room.left &&
    one.room.right === other.room.right &&
    one.axis.scale === other.axis.scale &&
    one.axis.from === other.axis.from &&
    one.axis.to === other.axis.to &&
    one.xs.length === other.xs.length &&
    one.xs.every((x, index) => x === other.xs[index])
  )
}
