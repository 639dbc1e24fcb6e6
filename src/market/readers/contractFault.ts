import type { Fault } from './reasons'

/** What a source says about the kind of its contract; null where it does not say. */
export type ContractTerms = {
  symbol: string
  underlying: string | null
  quoteCurrency: string | null
  isInverse: boolean | null
}

/** Two contracts in one symbol: XBTM26-XBTU26 at BitMEX, BTC-FS-25JUN21_PERP at Deribit. */
const spreadSymbol = /^[A-Z]+[FGHJKMNQUVXZ]\d\d-[A-Z]+[FGHJKMNQUVXZ]\d\d$|-FS-/i

/** A strike and a C or P at the end: BTC-27MAR26-100000-C, at Bybit with -USDT behind it; Deribit writes 0.55 as 0d55. */
const optionSymbol = /-\d+([.d]\d+)?-[CP](-[A-Z]+)?$/i

/** Why a contract is not an inverse BTC/USD one, the most telling reason first; null where it is one. */
export function contractFault({ symbol, underlying, quoteCurrency, isInverse }: ContractTerms): Fault | null {
  if (spreadSymbol.test(symbol)) return { reason: 'spread', detail: '' }
  if (optionSymbol.test(symbol)) return { reason: 'option', detail: '' }
  if (underlying !== null && !/^(XBT|BTC)$/i.test(underlying)) return { reason: 'not-btc', detail: underlying }
  if (quoteCurrency !== null && !/^USD$/i.test(quoteCurrency)) return { reason: 'not-usd', detail: quoteCurrency }
  return isInverse === false ? { reason: 'not-inverse', detail: '' } : null
}
