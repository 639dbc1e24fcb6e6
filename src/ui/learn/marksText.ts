import { filled } from '../words'
import type { LearnWords } from './words.en'

/** How exercises went: a letter for each, `r` where it was right at the first try. */
export const marksText = (words: LearnWords, marks: string): string =>
  filled(words.marks, { right: `${marks.replaceAll('w', '').length}`, all: `${marks.length}` })
