import type { Placed } from './placed'
import { Drawing } from './Drawing'
import { isAlong, type Looking } from './looking'
import type { Size } from './useSize'

type ChartPictureProps = {
  size: Size
  title: string
  description: string
  placed: Placed
  /** How it is looked at; null while nobody does. */
  looking: Looking | null
  /** The frame over it is there, and takes the pointer and the keyboard. */
  isFramed: boolean
  onLook: (looking: Looking | null) => void
}

/** A chart as it is seen. Pointer and keyboard find their way in it by a frame, which comes when either is there. */
export function ChartPicture({ size, title, description, placed, looking, isFramed, onLook }: ChartPictureProps) {
  const { width, height } = size
  const leave = () => {
    // A frame that is there sees for itself.
    if (!isFramed) onLook(null)
  }
  return (
    <svg
      className="chart__picture"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={isFramed ? 'presentation' : 'application'}
      tabIndex={isFramed ? -1 : 0}
      aria-label={isFramed ? undefined : title}
      onPointerEnter={({ clientX, clientY }) => onLook({ by: 'pointer', at: { clientX, clientY }, keys: [] })}
      onPointerLeave={({ pointerType }) => {
        // A finger leaves at once: what it pointed at is to be seen.
        if (pointerType === 'mouse') leave()
      }}
      onFocus={() => {
        // A finger that taps brings the focus along, and is no keyboard.
        if (looking === null) onLook({ by: 'keyboard', at: { clientX: 0, clientY: 0 }, keys: [] })
      }}
      onBlur={leave}
      onKeyDown={({ key }) => {
        if (isAlong(key)) looking?.keys.push(key)
      }}
    >
      {!isFramed && <title>{title}</title>}
      {!isFramed && <desc>{description}</desc>}
      <Drawing placed={placed} />
    </svg>
  )
}
