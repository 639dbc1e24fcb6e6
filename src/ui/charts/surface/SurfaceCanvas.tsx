import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useDesk } from '../../app/store'
import { paintedCells, type Channels } from './paintedCells'

const dark = '(prefers-color-scheme: dark)'
const hear = (listener: () => void) => {
  const query = matchMedia(dark)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The shades of a surface, a pixel a cell, repainted within the frame of a change. */
export function SurfaceCanvas({ cells, rows, columns }: { cells: Float64Array; rows: number; columns: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useDesk((state) => state.theme)
  const isDark = useSyncExternalStore(hear, () => matchMedia(dark).matches)
  useEffect(() => {
    const paint = () => {
      const context = canvas.current?.getContext('2d', { willReadFrequently: true })
      if (canvas.current === null || context == null) return
      // The tokens as the browser resolves them in this theme.
      const { color, caretColor } = getComputedStyle(canvas.current)
      const [above, below] = [channelsOf(context, color), channelsOf(context, caretColor)]
      context.putImageData(new ImageData(paintedCells({ cells, rows, columns, above, below }), columns, rows), 0, 0)
    }
    paint()
    // The page switches to another theme after its parts have been told.
    const frame = requestAnimationFrame(paint)
    return () => cancelAnimationFrame(frame)
  }, [cells, rows, columns, theme, isDark])
  return <canvas ref={canvas} className="surface__canvas" width={columns} height={rows} aria-hidden="true" />
}

/** A colour as the canvas itself paints it. */
function channelsOf(context: CanvasRenderingContext2D, colour: string): Channels {
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  return context.getImageData(0, 0, 1, 1).data.subarray(0, 3)
}
