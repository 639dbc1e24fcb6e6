import type { Draft } from '../form'

/** Where a panel keeps the market for which its prices were entered: the desk's day and its spot price. */
export const enteredKey = 'enteredFor'

export const marketText = ({ valuation = '', spotPrice = '' }: Draft): string => [valuation, spotPrice].join('\t')
