import type { Formulas } from '../answer'

/** How the panel's figures follow from each other, where one line says it. */
export const formulasOf = (): Formulas => ({ quarterNet: 'futuresWinSum - swapWinSum' })
