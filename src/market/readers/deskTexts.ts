import { feeField, lotField, marginRateField, priceField, usdField, type Draft, type Field } from '../../form'
import type { Decimal } from '../../core'
import { quotePrice, type Quote, type QuoteOrigin, type SideOfBook } from './quotes'

const ofDesk = { scope: 'desk' } as const

/**
 * What choosing a future at a side of the book types into the desk bar: only what the source said, the rest stays as it
 * was. Null where the quote has no such price, or no expiry.
 */
export function deskTexts(
  origin: QuoteOrigin,
  { quote, sideOfBook }: { quote: Quote; sideOfBook: SideOfBook },
): Draft | null {
  const futuresPrice = quotePrice({ quote, sideOfBook })
  if (futuresPrice === null || quote.expiry === null) return null
  const numbers = {
    ...textOf(priceField(ofDesk), { futuresPrice, spotPrice: quote.indexPrice ?? origin.spotPrice }),
    ...textOf(usdField(ofDesk), { multiplier: quote.multiplier }),
    ...textOf(lotField(ofDesk), { lotSize: quote.lotSize }),
    ...textOf(feeField(ofDesk), { futuresFeeRate: quote.futuresFeeRate, settlementFeeRate: quote.settlementFeeRate }),
    ...textOf(marginRateField(ofDesk), { maintenanceMarginRate: quote.maintenanceMarginRate }),
  }
  const time = quote.time ?? origin.time
  return {
    ...numbers,
    symbol: quote.symbol,
    expiry: quote.expiry,
    ...(time === null ? {} : { valuation: time }),
    ...(origin.venue === null ? {} : { venue: origin.venue, maintenanceOn: 'entry-value' }),
  }
}

/** Without the seconds, or the part of a second, that are zero. */
export const shortInstant = (iso: string): string => iso.replace(/(?::00)?\.0+Z$|:00Z$/, 'Z')

const textOf = (field: Field<Decimal>, values: Readonly<Record<string, Decimal | null>>): Draft =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, field.write(value)]])),
  )
