import type { Draft, Fields } from '../form'

/** The desk's texts that a panel has fields for: an example is recognised by having no others. */
export const deskTexts = (desk: Draft, fields: Fields): Draft =>
  Object.fromEntries(Object.entries(desk).filter(([id]) => id in fields))
