import type { Language } from '../../calculators/calculator'
import { part } from '../loading/part'
import type { GlossaryWords } from './words.en'

const english = part(() => import('./words.en'))
const chinese = part(() => import('./words.zh'))

/** The glossary in one language, fetched when it is first read. */
export const loadWords = async (language: Language): Promise<GlossaryWords> =>
  (await (language === 'en' ? english : chinese).fetch()).words
