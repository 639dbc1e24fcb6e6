import { createContext, type ReactNode } from 'react'
import type { Language } from '../../calculators/calculator'
import { part } from '../loading/part'
import type { Named } from '../../vocabulary/terms'
import type { UnitWords } from '../../vocabulary/units.en'
import { useProvided } from '../useProvided'
import { desk as englishDesk } from './desk.en'
import { chrome as englishChrome, type ChromeWords } from './en'

/** Everything that the interface says in one language while a calculator is open. */
export type Dictionary = {
  language: Language
  chrome: ChromeWords
  vocabulary: UnitWords & {
    labels: Readonly<Record<Named, string>>
    options: Readonly<Record<string, string>>
  }
}

const chinese = part(() => import('./zh'))
const chineseDesk = part(() => import('./desk.zh'))

/** The second language is fetched when it is first asked for. */
async function sharedWords(language: Language) {
  if (language === 'en') return { chrome: englishChrome, desk: englishDesk }
  const [{ chrome }, { desk }] = await Promise.all([chinese.fetch(), chineseDesk.fetch()])
  return { chrome, desk }
}

/** The words of the page with a calculator's own ones among them: `term.` a quantity or field, `option.` a choice. */
export async function dictionaryOf(language: Language, wording: Readonly<Record<string, string>>): Promise<Dictionary> {
  const { chrome, desk } = await sharedWords(language)
  const own = (prefix: string) =>
    Object.fromEntries(
      Object.entries(wording).flatMap(([key, word]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), word]] : [],
      ),
    )
  const vocabulary = {
    ...desk,
    // No name lacks its label in its theme, which the compiler holds; that a calculator names the themes of all that it
    // shows, the conformance tests do. What other panels show is not looked up.
    labels: { ...desk.labels, ...own('term.') } as Dictionary['vocabulary']['labels'],
    options: { ...desk.options, ...own('option.') },
  }
  return { language, chrome, vocabulary }
}

/** A part's own words, which travel with it, in the language of the page. */
export const useWords = <Words>(words: Readonly<Record<Language, Words>>): Words => words[useDictionary().language]

/** What a browser and a screen reader are told. */
export const languageTags: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' }

/** The languages, each by its own name. */
export const languages: readonly { id: Language; name: string }[] = [
  { id: 'en', name: 'English' },
  { id: 'zh', name: '中文' },
]

/** The language to begin with: the first of the reader's languages that we speak. */
export const languageOf = (wanted: readonly string[]): Language =>
  wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'en' || tag === 'zh') ?? 'en'

const DictionaryContext = createContext<Dictionary | null>(null)
export const DictionaryProvider = DictionaryContext.Provider
export const useDictionary = (): Dictionary => useProvided(DictionaryContext)

/** A template with its `{names}` replaced by texts. */
export const filled = (template: string, texts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => texts[name] ?? whole)

/** A template with its `{names}` replaced by elements. */
export const filledWith = (template: string, element: (name: string) => ReactNode): ReactNode[] =>
  template.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : element(part)))
