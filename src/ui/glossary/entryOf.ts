import type { EntryId } from '../../vocabulary/entryId'
import { opens, seeAlso } from '../../vocabulary/glossary'

export const isEntry = (id: string): id is EntryId => Object.hasOwn(seeAlso, id)

const entryOfLabel: Readonly<Record<string, EntryId>> = opens

/** The entry that a name opens, be it of a quantity, of a field or of the entry itself. */
export const entryOf = (name: string): EntryId | null =>
  (Object.hasOwn(entryOfLabel, name) ? entryOfLabel[name] : undefined) ?? (isEntry(name) ? name : null)
