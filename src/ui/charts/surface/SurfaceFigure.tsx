import { useId, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { Surface } from '../../../calculators/details'
import { useDesk } from '../../app/store'
import type { View } from '../../app/view'
import { useSay } from '../../panel/wording'
import { cellAt, cellByKey, centreOf, type Cell } from './cell'
import { SurfaceCanvas } from './SurfaceCanvas'
import { SurfaceEnds } from './SurfaceEnds'
import { SurfaceMarks } from './SurfaceMarks'
import { SurfaceReading } from './SurfaceReading'

type Props = { view: View; title: string; surface: Surface<string>; place: number }

/** A surface that is read a cell at a time: under the pointer, or by the arrow keys. */
export function SurfaceFigure({ view, title, surface, place }: Props) {
  const say = useSay()
  const id = useId()
  const fillIn = useDesk((state) => state.fillIn)
  const [read, setRead] = useState<Cell | null>(null)
  const { rows, columns } = surface
  const figure = surface.figures[place]
  const isThere = read !== null && read.row < rows.length && read.column < columns.length
  const cell = isThere ? read : centreOf(surface)

  const pointed = ({ currentTarget, clientX, clientY }: MouseEvent) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect()
    return cellAt(surface, { across: (clientX - left) / width, down: (clientY - top) / height })
  }
  const enter = ({ row, column }: Cell) => {
    const { x, y } = surface.typed.fields
    const written = (field: string, value: unknown) => view.calculator.fields[field]?.write(value) ?? ''
    fillIn({ own: { [x]: written(x, columns[column]), [y]: written(y, rows[row]) } })
  }
  // A finger taps without having moved there.
  const choose = (event: MouseEvent) => {
    setRead(pointed(event))
    enter(pointed(event))
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') enter(cell)
    const next = cellByKey(surface, cell, event)
    if (next === null) return
    event.preventDefault()
    setRead(next)
  }
  return (
    <>
      <div
        className="surface__plot"
        role="application"
        tabIndex={0}
        aria-label={say(title)}
        aria-describedby={id}
        onKeyDown={press}
        onPointerMove={(event) => setRead(pointed(event))}
        onClick={choose}
      >
        {figure !== undefined && <SurfaceCanvas cells={figure.cells} rows={rows.length} columns={columns.length} />}
        <SurfaceMarks surface={surface} cell={cell} />
        <SurfaceEnds surface={surface} />
      </div>
      <SurfaceReading id={id} surface={surface} place={place} cell={cell} />
    </>
  )
}
