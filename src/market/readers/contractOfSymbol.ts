import type { ContractTerms } from './contractFault'

/** Kraken's PI_ and FI_ are inverse, its PF_ and FF_ linear; a name before a colon is a venue's. */
const prefix = /^(?:[A-Z]+:)?(?:([PF][IF])_)?/
/** A coin and what it is quoted in: XBTUSD, BTCUSDT_260327, ETH-USD-SWAP, BTC_USDC-PERPETUAL, XBTUSDZ26. */
const pair = /^([A-Z0-9]{2,10}?)[-_/]?(USDT|USDC|USD|EUR|GBP|JPY|BTC|ETH)(_UM)?(?=$|[^A-Z0-9]|[FGHJKMNQUVXZ]\d\d$)/
/** A coin and a date or a perpetual: ETH-27MAR26, ETH 27MAR26, SOL-PERPETUAL; and a coin with the month's letter: ETHZ26. */
const coinAlone = /^([A-Z0-9]{2,10})[-_ ](?:\d{1,2}[A-Z]{3}\d\d|PERP)|^([A-Z]{3,5})[FGHJKMNQUVXZ]\d\d$/

type SymbolTerms = Pick<ContractTerms, 'quoteCurrency' | 'isInverse'> & { coin: string | null }

/** What a symbol says of its contract in the spelling of the venues; null where it does not say. */
export function contractOfSymbol(symbol: string): SymbolTerms {
  const upper = symbol.toUpperCase()
  const [before = '', family] = prefix.exec(upper) ?? []
  const name = upper.slice(before.length)
  const [, coinOfPair, quoteCurrency = null, linear] = pair.exec(name) ?? []
  const [, dated, lettered] = coinAlone.exec(name) ?? []
  const isLinear = linear !== undefined || family === 'PF' || family === 'FF'
  return { coin: coinOfPair ?? dated ?? lettered ?? null, quoteCurrency, isInverse: isLinear ? false : null }
}
