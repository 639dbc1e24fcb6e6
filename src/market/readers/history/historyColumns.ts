import { collected } from './collected'
import type { HistoryAnswers, RejectedLine } from './figures'
import type { HistoryColumns } from './columns'
import { finished } from './finished'
import { inOrder } from './inOrder'
import { planOf } from './planOf'
import { rateUnits, type RateUnits } from './rateUnits'
import { spacingOf } from './spacing'
import { symbolInName } from './symbolInName'
import { rejectedLine, sampleOf, type Table } from './table'
import { textTable } from './textTable'
import { timeAnswer } from './timeAnswer'
import { kindOf, loneSymbol, ofSymbol, symbolAnswer } from './symbols'

export type HistoryFile = {
  /** The whole file, unzipped. */
  text: string
  /** The file's name: a symbol is looked for in it. */
  name: string
  answers?: HistoryAnswers
  /** Called now and then with how far the reading is, in lines. */
  tell?: (progress: { done: number; of: number }) => void
}

const sampleRows = 300
const noSides = { mark: [], open: [], high: [], low: [] }
const blank: HistoryColumns = {
  kind: 'funding',
  times: [],
  values: [],
  sides: noSides,
  symbols: [],
  expiries: [],
  symbol: null,
  intervalHours: null,
  intervals: [],
  from: null,
  to: null,
  rejected: [],
  duplicates: 0,
  gaps: [],
  questions: [],
  barTime: null,
}

/** A file of history by columns; what it leaves open is asked, and nothing is guessed in silence. */
export function historyColumns({ text, name, answers = {}, tell }: HistoryFile): HistoryColumns {
  const table = textTable(text)
  if ('rejected' in table) return { ...blank, rejected: [table.rejected] }
  const sample = sampleOf(table, sampleRows)
  if (sample.length === 0)
    return { ...blank, rejected: [...linesRejected(table), rejectedLine(1, 'no rows were found', '')] }
  const planned = planOf({ header: table.header, sample, answers })
  const firstLine = (table.header ?? sample[0] ?? []).join(',')
  if (planned === 'no times') {
    return { ...blank, rejected: [rejectedLine(1, 'no column of times', firstLine), ...linesRejected(table)] }
  }
  if ('questions' in planned) return { ...blank, questions: planned.questions }
  const { plan } = planned
  const clock = timeAnswer({ plan, sample, answers })
  const all = collected({ table, plan, clock, tell: tell === undefined ? undefined : linesTold(text, tell) })
  const choice = symbolAnswer({ plan, found: all, answers })
  const found = choice.symbol === null ? all : ofSymbol(all, choice.symbol)
  const { places, duplicates, conflicts } = inOrder(found)
  const times = places.map((place) => found.times[place] ?? 0)
  const spacing = spacingOf(times.filter((time, place) => time !== times[place - 1]))
  const units =
    plan.kind === 'prices' ? asWritten : rateUnits({ plan, found, intervalHours: spacing.intervalHours, answers })
  const questions = [
    all.zoneless > 0 ? clock.question : null,
    choice.question,
    'question' in units ? units.question : null,
  ]
  const facts: HistoryColumns = {
    ...blank,
    ...spacing,
    kind: kindOf({ plan, found }),
    duplicates,
    barTime: plan.barTime,
    symbol: choice.symbol ?? loneSymbol(all) ?? table.symbol ?? symbolInName(name),
    rejected: [...found.rejected, ...conflicts],
    questions: questions.filter((question) => question !== null),
  }
  if (facts.questions.length > 0 || 'question' in units) return facts
  return finished({ facts, found, places, units })
}

const newline = /\n/g

/** Progress in lines out of those that the text has. */
function linesTold(text: string, tell: (progress: { done: number; of: number }) => void): (line: number) => void {
  const of = (text.match(newline)?.length ?? 0) + 1
  return (line) => tell({ done: Math.min(line, of), of })
}

const asWritten: RateUnits = { perOne: 1, isMirrored: false, isAbsolute: false, everyHours: null }

function linesRejected(table: Table): RejectedLine[] {
  const rejected: RejectedLine[] = []
  table.each({ row: () => undefined, reject: (line) => rejected.push(line) })
  return rejected
}
