import { onlyRows, type Collected } from './collected'
import type { HistoryAnswers, HistoryKind, HistoryQuestion } from './figures'
import type { Plan } from './plan'

const symbolsOf = (found: Collected): string[] => [...new Set(found.symbols)].filter((symbol) => symbol !== '')

/** The one symbol of all rows, or null. */
export function loneSymbol(found: Collected): string | null {
  const [symbol = null, another] = symbolsOf(found)
  return another === undefined ? symbol : null
}

/** Futures of several expiries side by side: every symbol says whether and when it expires, and one does. */
const isStrip = (found: Collected): boolean =>
  found.expiries.every((expiry) => expiry !== undefined) && found.expiries.some((expiry) => expiry !== null)

export function kindOf({ plan, found }: { plan: Plan; found: Collected }): HistoryKind {
  if (plan.kind === 'funding') return 'funding'
  return symbolsOf(found).length > 1 && isStrip(found) ? 'strip' : 'prices'
}

/** Which of several symbols is meant, where they are no strip. */
export function symbolAnswer(given: { plan: Plan; found: Collected; answers: HistoryAnswers }): {
  symbol: string | null
  question: HistoryQuestion | null
} {
  const { plan, found, answers } = given
  const symbols = symbolsOf(found)
  if (symbols.length < 2) return { symbol: null, question: null }
  const column = plan.names.symbol
  const symbol = symbols.find((one) => one === answers[column]) ?? null
  const isSettled = symbol !== null || kindOf({ plan, found }) === 'strip'
  return { symbol, question: isSettled ? null : { column, asks: 'which symbol', guesses: symbols } }
}

/** The rows of one symbol. */
export const ofSymbol = (found: Collected, symbol: string): Collected => onlyRows(found, (row) => row.symbol === symbol)
