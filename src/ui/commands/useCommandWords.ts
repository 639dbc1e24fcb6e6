import { useWords } from '../words'
import { commandWords as english } from './words.en'
import { commandWords as chinese } from './words.zh'

export const commandWordsOf = { en: english, zh: chinese }
export const useCommandWords = () => useWords(commandWordsOf)
