import { createContext, use, type ReactNode } from 'react'
import type { Term } from '../../vocabulary/terms'
import { vocabulary as englishVocabulary, type Vocabulary } from '../../vocabulary/vocabulary.en'
import type { Language } from '../../calculators/calculator'
import { part } from '../loading/part'
import { chrome as englishChrome, type ChromeWords } from './en'

/** Everything that the interface says in one language while a calculator is open. */
export type Dictionary = {
  language: Language
  chrome: ChromeWords
  vocabulary: Vocabulary & { labels: Readonly<Record<Term, string>> }
}
type SharedDictionary = Omit<Dictionary, 'vocabulary'> & { vocabulary: Vocabulary }

const english: SharedDictionary = { language: 'en', chrome: englishChrome, vocabulary: englishVocabulary }

const chinese = part(() => import('./zh'))
const chineseVocabulary = part(() => import('../../vocabulary/vocabulary.zh'))

/** The second language is fetched when it is first asked for. */
async function sharedDictionary(language: Language): Promise<SharedDictionary> {
  if (language === 'en') return english
  const [{ chrome }, { vocabulary }] = await Promise.all([chinese.fetch(), chineseVocabulary.fetch()])
  return { language, chrome, vocabulary }
}

/** The words of the page with a calculator's own ones among them: `term.` a quantity or field, `option.` a choice. */
export async function dictionaryOf(language: Language, wording: Readonly<Record<string, string>>): Promise<Dictionary> {
  const shared = await sharedDictionary(language)
  const own = (prefix: string) =>
    Object.fromEntries(
      Object.entries(wording).flatMap(([key, word]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), word]] : [],
      ),
    )
  const { labels, options } = shared.vocabulary
  const vocabulary = {
    ...shared.vocabulary,
    // Every term that a calculator shows has its word here or there, which the conformance tests hold it to.
    labels: { ...labels, ...own('term.') } as Dictionary['vocabulary']['labels'],
    options: { ...options, ...own('option.') },
  }
  return { ...shared, vocabulary }
}

/** The language to begin with: the first of the reader's languages that we speak. */
export const languageOf = (wanted: readonly string[]): Language =>
  wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'en' || tag === 'zh') ?? 'en'

const DictionaryContext = createContext<Dictionary | null>(null)
export const DictionaryProvider = DictionaryContext.Provider
export function useDictionary(): Dictionary {
  const dictionary = use(DictionaryContext)
  if (dictionary === null) throw new Error('The page is drawn without its words.')
  return dictionary
}

/** A template with its `{names}` replaced by texts. */
export const filled = (template: string, texts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => texts[name] ?? whole)

/** A template with its `{names}` replaced by elements. */
export const filledWith = (template: string, element: (name: string) => ReactNode): ReactNode[] =>
  template.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : element(part)))
