import { createContext } from 'react'
import { readNumber, type Field, type Slider } from '../../form'
import { plotNumber } from './plotNumbers'

/** The field that is moved in a chart, and its text. */
export type Moved = {
  label: string
  text: string
  /** The text as of now: what is drawn may be a frame behind it. */
  textNow: () => string
  field: Field<unknown>
  slider: Slider
  /** Units typed to one of the axis: a percent is a hundredth. */
  each: number
  onText: (text: string) => void
  /** What the handle has come to while it is held, which is typed with one of the next frames; null otherwise. */
  held: string | null
  onPointerDown: () => void
}

export const MovedContext = createContext<Moved | null>(null)

/** Where a held handle stands on its axis; null while nobody holds it. */
export function heldAt({ held, each }: Pick<Moved, 'held' | 'each'>): number | null {
  const reading = readNumber(held ?? '')
  const typed = reading.state === 'value' ? plotNumber(reading.value) : null
  return typed === null ? null : typed / each
}
