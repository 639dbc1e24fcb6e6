import { decimal, generatedPrices, type Decimal } from '../../core'
import type { Sources } from '../sources'
import type { TokenValues } from './fields'
import { importedDays, type ImportedToken } from './imported'

/** Above this many days a path is answered in the worker. */
const quickDays = decimal('120')

/** The path that is chosen; the typed one where a chosen series is not here. */
export function pricesOf(values: TokenValues, imported: ImportedToken | null): Decimal[] {
  const { pathSource, tokenPrices, firstPrice: startPrice, trendRate, pathVolatility, pathDays, tokenSeed } = values
  if (imported !== null) return imported.prices
  if (pathSource !== 'generated') return tokenPrices.map(({ tokenPrice }) => tokenPrice)
  return generatedPrices({ startPrice, trendRate, volatility: pathVolatility, days: pathDays, seed: tokenSeed })
}

/** Whether the path is too long to be answered within a frame; a typed one shows it by its text. */
export function isLong(values: TokenValues, sources: Sources): boolean {
  if (values.pathSource === 'imported') return quickDays.lessThan(importedDays(values, sources))
  return values.pathSource === 'generated' && values.pathDays.greaterThan(quickDays)
}
