import type { Formulas } from '../answer'

/** How the panel's figures follow from each other, where one line says it. */
export const formulasOf = (): Formulas => ({
  todaysBasis: '(futuresPrice / spotPrice - 1) * 365 / daysToExpiry',
  quarterNet: 'futuresWinSum - swapWinSum',
})
