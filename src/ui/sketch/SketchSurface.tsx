import { useState, type PointerEvent } from 'react'
import { grouped } from '../../form'
import { heightOf, numeralOf, priceAt, strokedPrices, type DrawnFrame, type DrawnPoint } from '../../kernels/drawnPath'

type SketchSurfaceProps = {
  prices: readonly number[]
  frame: DrawnFrame
  /** The day that the keyboard moves. */
  chosen: number
  onStroke: (prices: readonly number[]) => void
  onDay: (day: number) => void
}

/** A stroke on its way: nothing is written before the pointer is lifted. */
type Stroke = { pointer: number; prices: readonly number[]; last: DrawnPoint }

const [width, height] = [1000, 200]

/** Where the path is drawn by mouse, pen or finger; the keyboard has its own controls beside it. */
export function SketchSurface({ prices, frame, chosen, onStroke, onDay }: SketchSurfaceProps) {
  const [stroke, setStroke] = useState<Stroke | null>(null)
  const last = prices.length - 1
  const pointOf = (event: PointerEvent): DrawnPoint => {
    const { left, top, width: across, height: down } = event.currentTarget.getBoundingClientRect()
    const place = Math.min(Math.max(((event.clientX - left) / across) * last, 0), last)
    return { place, price: priceAt(1 - (event.clientY - top) / down, frame) }
  }
  const begin = (event: PointerEvent) => {
    if (event.button !== 0 || stroke !== null) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const point = pointOf(event)
    onDay(Math.round(point.place))
    setStroke({ pointer: event.pointerId, prices: strokedPrices({ prices, from: point, to: point }), last: point })
  }
  const goOn = (event: PointerEvent) => {
    const { pointerId } = event
    const point = pointOf(event)
    setStroke((now) =>
      now?.pointer === pointerId
        ? { ...now, prices: strokedPrices({ prices: now.prices, from: now.last, to: point }), last: point }
        : now,
    )
  }
  const end = (event: PointerEvent) => {
    if (stroke?.pointer !== event.pointerId) return
    onStroke(stroke.prices)
    setStroke(null)
  }
  const shown = stroke?.prices ?? prices
  const across = (place: number) => (place / last) * width
  const up = (price: number) => (1 - heightOf(price, frame)) * height
  return (
    <div className="sketch__room">
      <svg
        className="sketch__surface"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={begin}
        onPointerMove={goOn}
        onPointerUp={end}
        onPointerCancel={() => setStroke(null)}
      >
        <path className="sketch__day" d={`M${across(chosen)} 0V${height}`} />
        <path className="sketch__line" d={`M${shown.map((price, at) => `${across(at)} ${up(price)}`).join('L')}`} />
        {shown.length <= mostDots && (
          <path className="sketch__dots" d={shown.map((price, at) => `M${across(at)} ${up(price)}h0`).join('')} />
        )}
      </svg>
      <span className="sketch__end sketch__end--top">{grouped(numeralOf(frame.to))}</span>
      <span className="sketch__end">{grouped(numeralOf(frame.from))}</span>
    </div>
  )
}

/** More would be a band. */
const mostDots = 40
