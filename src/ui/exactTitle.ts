import type { SyntheticEvent } from 'react'

/** Writes a figure's whole value where it is looked at: sixty digits of every figure at every keystroke would be read by nobody. */
export const exactTitle =
  (exact: () => string) =>
  ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    currentTarget.title = exact()
  }
