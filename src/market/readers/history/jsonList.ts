import { LosslessNumber } from 'lossless-json'

export type Json = unknown
export type Fields = Readonly<Record<string, Json>>

export const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof LosslessNumber)

const deepest = 5
export type Found = { list: readonly Json[]; symbol: string | null }

/** The longest list of rows in a payload, and the symbol that stands beside it or above. */
export function listIn(value: Json, symbol: string | null = null, depth = 0): Found | null {
  if (Array.isArray(value)) return value.length === 0 || value.some(isRowLike) ? { list: value, symbol } : null
  if (!isFields(value) || depth > deepest) return null
  const known = symbolOf(value) ?? symbol
  const columns = columnsIn(value)
  if (columns !== null) return { list: columns, symbol: known }
  return Object.values(value)
    .map((part) => listIn(part, known, depth + 1))
    .reduce((best, one) => (one !== null && (best === null || one.list.length > best.list.length) ? one : best), null)
}

const isRowLike = (value: Json): boolean => isFields(value) || (Array.isArray(value) && value.length > 1)

const symbolNames = ['symbol', 'instrument_name', 'instId', 'contract_code', 'contract', 'pair'] as const
function symbolOf(value: Fields): string | null {
  const name = symbolNames.find((key) => typeof value[key] === 'string' && value[key] !== '')
  const found = name === undefined ? undefined : value[name]
  return typeof found === 'string' ? found : null
}

/** Deribit's candles are lists side by side, one a column; as rows, each under the name of its list. */
function columnsIn(value: Fields): Fields[] | null {
  const lists = Object.entries(value).flatMap(([name, list]) =>
    Array.isArray(list) && list.every((one) => one instanceof LosslessNumber) ? [{ name, list }] : [],
  )
  const length = lists[0]?.list.length ?? 0
  if (lists.length < 2 || length === 0 || lists.some(({ list }) => list.length !== length)) return null
  const nameOf = (name: string) => (/^(ticks|timestamps?)$/.test(name) ? 'timestamp' : name)
  return Array.from({ length }, (_, place) =>
    Object.fromEntries(lists.map(({ name, list }) => [nameOf(name), list[place]])),
  )
}

/** Under which names a venue puts the rows of an answer. */
const envelopes = ['result', 'data', 'rates', 'list', 'rows', 'items', 'records', 'candles'] as const

/** The answers to questions asked page by page, kept in one list: the rows of each, and the symbol of all. */
export type Pages = { pages: readonly (readonly Json[])[]; symbol: string | null }

/** The rows of a list of answers; null where it is not one, or where nothing says which rows are of which symbol. */
export function pagesIn(answers: Json): Pages | null {
  if (!Array.isArray(answers)) return null
  const found = answers.map(pageOf)
  const pages = found.filter((page) => page !== null)
  if (pages.length < found.length || pages.every(({ list }) => list.length === 0)) return null
  const [symbol = null, another] = new Set(pages.map((page) => page.symbol))
  if (another === undefined) return { pages: pages.map(({ list }) => list), symbol }
  const saySo = pages.every(({ list }) => list.every((row) => isFields(row) && symbolOf(row) !== null))
  return saySo ? { pages: pages.map(({ list }) => list), symbol: null } : null
}

/** An answer as it came, or its list of rows alone. */
function pageOf(answer: Json): Found | null {
  if (Array.isArray(answer)) {
    const areRows = answer.every((row) => isFields(row) || Array.isArray(row))
    return areRows ? { list: answer, symbol: null } : null
  }
  const isAnswer = isFields(answer) && envelopes.some((name) => typeof answer[name] === 'object')
  return isAnswer ? listIn(answer) : null
}
