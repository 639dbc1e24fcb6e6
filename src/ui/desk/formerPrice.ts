import { deskOf } from '../../desk/draftOf'
import { nameOf } from '../../desk/instruments'
import type { Draft } from '../../form'

/** Where the desk keeps whose price it has: the contract, the price as it stood, and when, where the desk has gone on since. */
const pricedKey = 'priced'

/** The contract whose price the desk still has, and the moment of that price; empty where it is the desk's own. */
export type FormerPrice = { symbol: string; time: string }

/** Whose price the desk still has; null where it is its own contract's, of its own moment. */
export function formerPriceOf(typed: Draft): FormerPrice | null {
  const { symbol, futuresPrice, valuation } = deskOf(typed)
  const [former = '', price = '', then = ''] = (typed[pricedKey] ?? '').split('\t')
  const time = then === valuation ? '' : then
  if (former === '' || price !== futuresPrice || (former === symbol && time === '')) return null
  return { symbol: former, time }
}

/** Notes whose price a desk has before something else of it changes; its moment too, where that changes. */
export function formerPriceTexts(typed: Draft, { isOtherTime }: { isOtherTime: boolean }): Draft {
  const desk = deskOf(typed)
  const former = formerPriceOf(typed)
  const then = former?.time ?? ''
  const time = then === '' && isOtherTime ? desk.valuation : then
  return { [pricedKey]: [former?.symbol ?? nameOf(desk), desk.futuresPrice, time].join('\t') }
}
