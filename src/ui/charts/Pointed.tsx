import { useCallback } from 'react'
import { Frame, type FrameProps } from './Frame'
import { handOver, type Looking } from './looking'

export type PointedProps = Omit<FrameProps, 'onArrival'> & { looking: Looking; onLeave: () => void }

/** The frame of a chart that is looked at, over its picture: there as long as the pointer or the focus is. */
export default function Pointed({ looking, onLeave, ...frame }: PointedProps) {
  const arrive = useCallback(
    (inside: SVGElement | null) => {
      const svg = inside?.ownerSVGElement
      // With the next frame: until then the library only takes in what it is to find.
      if (svg != null) requestAnimationFrame(() => handOver(svg, looking))
    },
    [looking],
  )
  return (
    <div
      className="chart__frame"
      onPointerLeave={({ pointerType, currentTarget }) => {
        // A finger leaves at once, and what it pointed at stays.
        if (pointerType === 'mouse' && !currentTarget.contains(document.activeElement)) onLeave()
      }}
      onBlur={({ currentTarget }) => {
        if (document.hasFocus() && !currentTarget.matches(':hover')) onLeave()
      }}
    >
      <Frame {...frame} onArrival={arrive} />
    </div>
  )
}
