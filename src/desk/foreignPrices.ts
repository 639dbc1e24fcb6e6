import { daysBetween, decimal } from '../core'
import type { Draft } from '../form'
import { deskFields } from './deskFields'
import { enteredKey, marketText } from './entered'

export type Market = { valuation: string; spotPrice: string }

/** A market as it was written; null where a text is not one. */
export function marketOfText(text: string): Market | null {
  const [valuation = '', spotPrice = ''] = text.split('\t')
  return isRead({ valuation, spotPrice }) ? { valuation, spotPrice } : null
}

const isRead = ({ valuation, spotPrice }: Market): boolean =>
  deskFields.valuation.read(valuation).state === 'value' && deskFields.spotPrice.read(spotPrice).state === 'value'

/** Days within which, and the share of the price by which, two markets are still one. */
const near = { days: decimal('120'), least: decimal('0.7'), most: decimal('1.43') }

/** Whether prices entered for one market stand in another: at another time, or at another level of the price. */
export function isOtherMarket(one: Market, other: Market): boolean {
  const [from, to] = [deskFields.valuation.read(one.valuation), deskFields.valuation.read(other.valuation)]
  const [before, after] = [deskFields.spotPrice.read(one.spotPrice), deskFields.spotPrice.read(other.spotPrice)]
  if (from.state === 'problem' || to.state === 'problem') return false
  if (before.state === 'problem' || after.state === 'problem') return false
  const days = daysBetween({ from: from.value, to: to.value }).abs()
  const ratio = after.value.div(before.value)
  return days.greaterThan(near.days) || ratio.lessThan(near.least) || ratio.greaterThan(near.most)
}

type Panel = { market: readonly string[]; first: Draft; own: Draft; followed: readonly string[]; desk: Draft }

/**
 * The fields of a panel whose prices are of another market than the desk's, and that market: what was typed is of the one
 * that stood there then, what was not typed of the first example's.
 */
export function foreignPrices({ market, first, own, followed, desk }: Panel): { fields: string[]; of: Market } | null {
  const typedFor = marketOfText(own[enteredKey] ?? '')
  const exampleFor = marketOfText(marketText(first))
  const now = { valuation: desk['valuation'] ?? '', spotPrice: desk['spotPrice'] ?? '' }
  const marketOf = (field: string) => (own[field] === undefined ? exampleFor : typedFor)
  const fields = market.filter((field) => {
    const entered = followed.includes(field) ? null : marketOf(field)
    return entered !== null && (own[field] ?? first[field]) !== '' && isOtherMarket(entered, now)
  })
  const of = fields[0] === undefined ? null : marketOf(fields[0])
  return of === null ? null : { fields, of }
}
