import type { Language } from '../../calculators/calculator'
import { part } from '../loading/part'
import { loadWords } from './loadWords'

const inOrder = (language: Language) =>
  part(() => Promise.all([loadWords(language), loadWords('en'), loadWords('zh')] as const))

/** What the page of the glossary says in each language, and what it is searched in. */
export const pageWords = { en: inOrder('en'), zh: inOrder('zh') }
