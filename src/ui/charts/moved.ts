import { createContext } from 'react'
import type { Field, Slider } from '../../form'

/** The field that is moved in a chart, and its text. */
export type Moved = {
  label: string
  text: string
  field: Field<unknown>
  slider: Slider
  /** Units typed to one of the axis: a percent is a hundredth. */
  each: number
  onText: (text: string) => void
}

export const MovedContext = createContext<Moved | null>(null)
