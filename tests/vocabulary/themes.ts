import type { EntryId } from '../../src/vocabulary/entryId'
import type { EntryText } from '../../src/vocabulary/entryText'
import type { OwnTheme } from '../../src/vocabulary/ownTheme'
import { stateFacts, type Named, type Term, type TermFacts } from '../../src/vocabulary/terms'

type Words = Record<string, string>

/** All that the files of one theme export, as they were found in its folder. */
export type FoundTheme = {
  name: string
  facts: Record<string, TermFacts>
  letters: Words
  labels: Words
  chineseLabels: Words
  opens: Words
  seeAlso: Record<string, readonly string[]>
  entries: Record<string, EntryText>
  chineseEntries: Record<string, EntryText>
}

const files = import.meta.glob<Record<string, unknown>>('../../src/vocabulary/*/*.ts', { eager: true })

/** A folder without one of its files is a theme without it, and its tests say so. */
const found = (theme: string, file: string, name: string) =>
  files[`../../src/vocabulary/${theme}/${file}.ts`]?.[name] ?? {}

/** A theme of one file says in it what the others say in five. */
const inOne = (theme: string) => Object.values(files[`../../src/vocabulary/${theme}/index.ts`] ?? {}).find(isOwn)
const isOwn = (exported: unknown): exported is OwnTheme<string, string> =>
  typeof exported === 'object' && exported !== null && 'letters' in exported

const names = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? ''))]

/** Every theme, found by its folder. */
export const themes: readonly FoundTheme[] = names.map(
  (name) =>
    // What a file exports under these names is held by the compiler where the themes are put together.
    ({
      name,
      facts: inOne(name)?.facts ?? found(name, 'facts', 'facts'),
      letters: inOne(name)?.letters ?? found(name, 'letters', 'letters'),
      labels: inOne(name)?.labels ?? found(name, 'labels.en', 'labels'),
      chineseLabels: inOne(name)?.zh ?? found(name, 'labels.zh', 'labels'),
      opens: inOne(name)?.opens ?? found(name, 'glossary', 'opens'),
      seeAlso: found(name, 'glossary', 'seeAlso'),
      entries: found(name, 'glossary.en', 'entries'),
      chineseEntries: found(name, 'glossary.zh', 'entries'),
    }) as FoundTheme,
)

for (const { facts } of themes) stateFacts(facts)

// The keys of the themes, which TypeScript widens to string.
export const allTerms = themes.flatMap(({ facts }) => Object.keys(facts)) as Term[]
export const allNames = themes.flatMap(({ labels }) => Object.keys(labels)) as Named[]
export const allEntries = themes.flatMap(({ entries }) => Object.keys(entries)) as EntryId[]
