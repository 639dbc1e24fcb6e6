import type { Draft, Fields } from '../form'

/** Those of a desk's texts that a panel has fields for: an example is known again by having no other. */
export const deskTexts = (desk: Draft, fields: Fields): Draft =>
  Object.fromEntries(Object.entries(desk).filter(([id]) => id in fields))
