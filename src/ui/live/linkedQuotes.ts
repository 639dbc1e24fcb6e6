import type { QuoteSnapshot } from '../../calculators/sources'
import { textOfCurveFile } from '../../market/feeds'
import { packedCurve, unpackedCurve } from '../../market/feeds/packedCurve'
import type { Draft } from '../../form'
import { newestTime } from './newestTime'

/** Under which a link carries what was quoted when it was copied, beside the texts of fields. */
export const quotesKey = 'quotes'

/** What venues quote as a text of a link; nothing where none is on. */
export function quotesOfLink(quotes: QuoteSnapshot): Draft {
  const [first] = quotes
  const savedTime = newestTime(quotes)
  if (first === undefined || savedTime === null) return {}
  return { [quotesKey]: packedCurve(textOfCurveFile({ coin: first.coin, savedTime, quotes })) }
}

/** The curve file that such a text holds; null where it holds none. */
export const curveTextOfLink = (packed: string): string | null => unpackedCurve(packed)
