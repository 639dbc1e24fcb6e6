import { whole } from './timeCell'

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const monthLetters = 'FGHJKMNQUVXZ'
const minutesPerDay = 24 * 60
const milliseconds = 60_000

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
  if (day !== undefined) return dated({ year, month: months.indexOf(month ?? ''), day: whole(day) })
  const [, kraken, yy, mm, dd] = sixDigits.exec(name) ?? []
  if (yy !== undefined)
    return dated({ year: yy, month: whole(mm ?? '') - 1, day: whole(dd ?? ''), isKraken: kraken !== undefined })
  const [, root = '', letter, ending] = lettered.exec(name) ?? []
  if (letter !== undefined) {
    const hour = root.includes('USD') ? 8 : 12
    const last = lastFriday(2000 + whole(ending ?? ''), monthLetters.indexOf(letter))
    return new Date(last + hour * 60 * milliseconds).toISOString()
  }
  return perpetual.test(name) ? null : undefined
}

type SymbolDate = { year: string | undefined; month: number; day: number; isKraken?: boolean }

/** 08:00 UTC; at Kraken four in the afternoon in London. */
function dated({ year = '', month, day, isKraken = false }: SymbolDate): string | undefined {
  const date = Date.UTC(2000 + whole(year), month, day)
  if (month < 0 || month > 11 || new Date(date).getUTCDate() !== day) return undefined
  const hour = isKraken ? (isLondonSummer(date) ? 15 : 16) : 8
  return new Date(date + hour * 60 * milliseconds).toISOString()
}

const dayMilliseconds = minutesPerDay * milliseconds

/** The last of a weekday in a month: 5 for a Friday, 0 for a Sunday. */
function lastWeekday({ year, month, weekday }: { year: number; month: number; weekday: number }): number {
  const last = Date.UTC(year, month + 1, 0)
  return last - ((new Date(last).getUTCDay() - weekday + 7) % 7) * dayMilliseconds
}

const lastFriday = (year: number, month: number) => lastWeekday({ year, month, weekday: 5 })

/** From the last Sunday of March to the last of October. */
function isLondonSummer(date: number): boolean {
  const year = new Date(date).getUTCFullYear()
  return date >= lastWeekday({ year, month: 2, weekday: 0 }) && date < lastWeekday({ year, month: 9, weekday: 0 })
}
