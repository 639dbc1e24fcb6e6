import { createContext, use, type ReactNode } from 'react'
import { vocabulary as englishVocabulary, type Vocabulary } from '../../calculators/vocabulary.en'
import type { Language } from '../../calculators/defineCalculator'
import { chrome as englishChrome, type ChromeWords } from './en'

/** Everything that the interface says in one language, but for each calculator's own words. */
export type Dictionary = { language: Language; chrome: ChromeWords; vocabulary: Vocabulary }

const english: Dictionary = { language: 'en', chrome: englishChrome, vocabulary: englishVocabulary }

/** The second language is fetched when it is first asked for. */
export async function dictionaryOf(language: Language): Promise<Dictionary> {
  if (language === 'en') return english
  const [{ chrome }, { vocabulary }] = await Promise.all([import('./zh'), import('../../calculators/vocabulary.zh')])
  return { language, chrome, vocabulary }
}

/** The language to begin with: the first of the reader's languages that we speak. */
export const languageOf = (wanted: readonly string[]): Language =>
  wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'en' || tag === 'zh') ?? 'en'

const DictionaryContext = createContext<Dictionary>(english)
export const DictionaryProvider = DictionaryContext.Provider
export const useDictionary = (): Dictionary => use(DictionaryContext)

/** A template with its `{names}` replaced by texts. */
export const filled = (template: string, texts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => texts[name] ?? whole)

/** A template with its `{names}` replaced by elements. */
export const filledWith = (template: string, element: (name: string) => ReactNode): ReactNode[] =>
  template.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : element(part)))
