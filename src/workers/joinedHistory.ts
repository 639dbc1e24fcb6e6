import { joinedSeries } from '../kernels/joinedSeries'
import { idOf, type LibrarySeries } from '../market/library'
import { spacingOf } from '../market/readers'
import type { HistoryPart } from './historyPart'

/** Eight minutes are 0.133333 hours. */
const shownDigits = 6

/** What belongs together in one series: the fundings or prices of a symbol, the futures of a coin. */
function groupOf({ kind, symbol, symbols, source }: HistoryPart): string {
  if (kind !== 'strip') return `${kind} ${symbol ?? source}`
  const [first = ''] = symbols ?? []
  return `${kind} ${/XBT|BTC/i.test(first) ? 'BTC' : (/[A-Z]{3,}/i.exec(first)?.[0].slice(0, 3) ?? '')}`
}

/** The parts of several files as series: monthly files of a symbol are one, and files of one future each are one strip. */
export function joinedHistory({
  parts,
  archive,
}: {
  parts: readonly HistoryPart[]
  archive: string | null
}): LibrarySeries[] {
  const groups = new Map<string, HistoryPart[]>()
  for (const part of parts) {
    const group = groups.get(groupOf(part))
    if (group === undefined) groups.set(groupOf(part), [part])
    else group.push(part)
  }
  return [...groups.values()].map((group) => seriesOf(group, archive))
}

function seriesOf(group: readonly HistoryPart[], archive: string | null): LibrarySeries {
  const [first] = group
  if (first === undefined) throw new Error('A group has a part.')
  const symbols = [...new Set(group.flatMap((part) => part.symbols ?? []))].toSorted()
  const { times, columns, duplicates } = joinedSeries({
    parts: group.map((part) => ({ times: part.times, columns: renumbered(part, symbols) })),
    apart: first.kind === 'strip' ? 'symbol' : null,
  })
  const { intervalHours, gaps } = spacingOf([...new Set(times)])
  const sum = (count: (part: HistoryPart) => number) => group.reduce((total, part) => total + count(part), 0)
  const symbol = symbolOf(group, symbols)
  // Files that were chosen together have no name of their own.
  const together = archive ?? symbol ?? `${symbols[0] ?? first.source} – ${symbols.at(-1) ?? ''}`
  const source = group.length === 1 ? first.source : together
  const known = { kind: first.kind, symbol, source, from: isoOf(times[0]) }
  return {
    entry: {
      ...known,
      id: idOf(known),
      to: isoOf(times.at(-1)),
      barTime: first.barTime,
      rows: times.length,
      files: group.length,
      futures: symbols.length,
      gaps: gaps.length,
      missing: gaps.reduce((total, { missing }) => total + missing, 0),
      duplicates: duplicates + sum((part) => part.duplicates),
      rejected: sum((part) => part.rejected),
      intervalHours: intervalHours?.toSignificantDigits(shownDigits).toFixed() ?? null,
    },
    times,
    columns,
    symbols,
  }
}

const symbolOf = (group: readonly HistoryPart[], symbols: readonly string[]): string | null =>
  symbols.length > 1 ? null : (group[0]?.symbol ?? null)

/** The columns of a part with the places of its symbols among all. */
function renumbered({ columns, symbols = [] }: HistoryPart, all: readonly string[]): HistoryPart['columns'] {
  const { symbol } = columns
  if (symbol === undefined) return columns
  const places = symbols.map((name) => all.indexOf(name))
  return { ...columns, symbol: symbol.map((place) => places[place] ?? NaN) }
}

const isoOf = (milliseconds: number | undefined): string | null =>
  milliseconds === undefined ? null : new Date(milliseconds).toISOString()
