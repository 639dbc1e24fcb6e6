import type { ReactNode } from 'react'
import type { Field, Problem } from '../../form'

export type FieldInputProps = {
  /** The field's name in its calculator. */
  name: string
  label: string
  field: Field<unknown>
  text: string
  /** The text as it is read, where more is known than was typed: a day's hour, a share's amount. */
  readAs?: string | undefined
  /** A problem that only the whole question has, such as dates out of order. */
  outerProblem?: Problem | undefined
  onText: (text: string) => void
  /** Contracts in a lot, for stepping. */
  lotText?: string | undefined
  hint?: ReactNode
}

/** What the control of a field is given: the field, and how it stands. */
export type ControlProps = FieldInputProps & {
  id: string
  shown: string
  invalid: boolean
  messageId: string | undefined
}
