import type { Language } from '../../calculators/calculator'
import type { GlossaryWords } from './words.en'

/** The glossary in one language, fetched when it is first read. */
export const loadWords = async (language: Language): Promise<GlossaryWords> =>
  language === 'en' ? (await import('./words.en')).words : (await import('./words.zh')).words
