import type { entries } from './glossary.en'

/** The entries of all themes, by id. */
export type EntryId = keyof typeof entries
