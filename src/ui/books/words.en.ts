export type BooksWords = {
  useInBond: string
  useHint: string
  beyond: string
}

export const booksWords: BooksWords = {
  useInBond: 'Use in the bond and the roll',
  useHint: 'Fills in the best ask and bid as spot and future, and the slippage of both legs at this size.',
  beyond: 'The books end before your capital does: there is no slippage to use.',
}
