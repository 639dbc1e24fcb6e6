import { dateIn, dateText, lastFriday, londonHour, type CivilDate } from '../../../core'

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const monthLetters = 'FGHJKMNQUVXZ'

/** BTC-25JUN21 at Deribit and Bybit: a day, a month, a year. */
const dayMonth = /-(\d{1,2})(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(\d\d)$/
/** BTCUSD_210625 at Binance, BTC-USD-210625 at OKX, FI_XBTUSD_210625 at Kraken, BTC210625 at HTX. */
const sixDigits = /^(F[IF]_)?.*?[A-Z][-_]?(\d\d)(\d\d)(\d\d)$/
/** XBTH17 at BitMEX and BTCUSDM21 at Bybit: the letter of a month whose last Friday it is. */
const lettered = /^([A-Z]{3,})([FGHJKMNQUVXZ])(\d\d)$/
const perpetual = /PERP|SWAP|^PI_|^PF_|^(XBT|BTC|ETH)[-_/]?USD[TC]?$/i

/** When the future of a symbol expires, as ISO text; null for a perpetual, undefined where the symbol does not say. */
export function symbolExpiry(symbol: string): string | null | undefined {
  const name = symbol.toUpperCase()
  const [, day, month, year] = dayMonth.exec(name) ?? []
  if (day !== undefined) return dated({ year, month: `${months.indexOf(month ?? '') + 1}`, day })
  const [, kraken, yy, mm, dd] = sixDigits.exec(name) ?? []
  if (yy !== undefined) return dated({ year: yy, month: mm, day: dd, isKraken: kraken !== undefined })
  const [, root = '', letter, ending] = lettered.exec(name) ?? []
  if (letter !== undefined) {
    const month = BigInt(monthLetters.indexOf(letter) + 1)
    return instantOn(lastFriday({ year: BigInt(`20${ending}`), month }), root.includes('USD') ? 8 : 12)
  }
  return perpetual.test(name) ? null : undefined
}

type SymbolDate = Record<'year' | 'month' | 'day', string | undefined> & { isKraken?: boolean }

/** 08:00 UTC; at Kraken four in the afternoon in London. */
function dated({ year = '', month = '', day = '', isKraken = false }: SymbolDate): string | undefined {
  const date = dateIn(`20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return date === null ? undefined : instantOn(date, isKraken ? londonHour({ date, hour: 16 }) : 8)
}

const instantOn = (date: CivilDate, hour: number) => `${dateText(date)}T${`${hour}`.padStart(2, '0')}:00:00.000Z`
