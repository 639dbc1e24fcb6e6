import { use, type CSSProperties, type KeyboardEvent } from 'react'
import { grouped, readNumber, stepped } from '../../form'
import type { Axis } from './axis'
import { MovedContext, type Moved } from './moved'
import { sliderPositions } from './plotNumbers'
import type { Room } from './room'
import { positionAt, shareAt, stretchOf, textAt, type HandleStretch } from './stretch'

/** A handle on the chart's own scale, with its value; it writes the field's text, and everything follows. */
export function Handle({ axis, room }: { axis: Axis; room: Room }) {
  const moved = use(MovedContext)
  if (moved === null) return null
  const stretch = stretchOf({ axis, slider: moved.slider, each: moved.each })
  if (stretch === null) return null
  return <Grip moved={moved} stretch={stretch} room={room} />
}

function Grip({ moved, stretch, room }: { moved: Moved; stretch: HandleStretch; room: Room }) {
  const { label, text, held, onText, onPointerDown } = moved
  const shown = held ?? text
  const reading = readNumber(shown)
  const typed = reading.state === 'value' ? reading.value.toString() : stretch.from
  const [start, end] = [shareAt(stretch, stretch.from), shareAt(stretch, stretch.to)]
  // Custom properties, which React's own type of styles leaves out.
  const place = {
    insetInlineStart: room.left,
    insetInlineEnd: room.right,
    insetBlockEnd: room.bottom,
    '--start': start,
    '--end': end,
    '--at': shareAt(stretch, typed),
  } as CSSProperties
  return (
    <div className="handle" style={place}>
      <input
        type="range"
        min={0}
        max={sliderPositions}
        step={1}
        value={positionAt(stretch, typed)}
        aria-label={label}
        aria-valuetext={text}
        onChange={(event) => onText(grouped(textAt(stretch, event.target.value)))}
        onPointerDown={onPointerDown}
        onKeyDown={(event) => stepBy(event, { moved, stretch })}
      />
      <span className="handle__value" aria-hidden="true">
        {shown}
      </span>
    </div>
  )
}

const directions: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }
const leap = 10

/** The arrow keys go by a tick, with Shift by ten, and no further than the handle can be dragged. */
function stepBy(event: KeyboardEvent, { moved, stretch }: { moved: Moved; stretch: HandleStretch }) {
  const direction = directions[event.key]
  if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  const { field, textNow, onText } = moved
  const next = stepped({ field, text: textNow() }, { by: direction * (event.shiftKey ? leap : 1) })
  const reading = readNumber(next)
  if (reading.state !== 'value') return
  if (direction > 0 && reading.value.greaterThan(stretch.to)) onText(grouped(stretch.to))
  else if (direction < 0 && reading.value.lessThan(stretch.from)) onText(grouped(stretch.from))
  else onText(next)
}
