import type { Language } from '../../calculators/calculator'
import type { EntryId } from '../../vocabulary/entryId'
import { seeAlso } from '../../vocabulary/glossary'
import type { GlossaryWords } from './words.en'

// The keys of a literal record, which TypeScript widens to string.
export const entryIds = Object.keys(seeAlso) as readonly EntryId[]

/** Entries in the order of their names: by letters, in Chinese by their pinyin. */
export function sortedEntries({ words, language }: { words: GlossaryWords; language: Language }): EntryId[] {
  const { compare } = new Intl.Collator(language)
  return entryIds.toSorted((one, other) => compare(words.entries[one].name, words.entries[other].name))
}

/** Entries in which a text is, in any of the languages; all of them where nothing is asked. */
export function entriesWith({ wanted, words }: { wanted: string; words: readonly GlossaryWords[] }): Set<EntryId> {
  const part = wanted.trim().toLowerCase()
  const says = ({ entries: said }: GlossaryWords, entry: EntryId) =>
    Object.values(said[entry]).join('\n').toLowerCase().includes(part)
  return new Set(entryIds.filter((entry) => words.some((language) => says(language, entry))))
}
