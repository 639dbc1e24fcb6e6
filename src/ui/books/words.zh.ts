import type { BooksWords } from './words.en'

export const booksWords: BooksWords = {
  useInBond: '用于债券与展期',
  useHint: '将最优卖价与买价填为现货价与期货价，并填入两条腿在此规模下的滑点。',
  beyond: '盘口先于本金耗尽：没有可用的滑点。',
}
