import { seriesNumbers, wholeNumbers } from '../kernels/seriesNumbers'
import { idOf, type LibrarySeries } from '../market/library'
import {
  historyColumns,
  unpacked,
  type HistoryAnswers,
  type HistoryColumns,
  type HistoryQuestion,
  type RejectedLine,
} from '../market/readers'
import { pagesOf, type RowPages } from './rowPages'
import type { Work } from './work'

/** What an import ends with: a series, questions, or neither where the file holds no history. */
export type Imported = {
  series: LibrarySeries | null
  questions: readonly HistoryQuestion[]
  rejected: RowPages<RejectedLine>
  /** Files of an archive that were not read. */
  others: readonly string[]
  problem: 'broken archive' | 'too large' | 'unreadable' | null
}

const steps = 100
/** Eight minutes are 0.133333 hours. */
const shownDigits = 6

/** Reads a file of history into columns that travel without being copied. */
export const importHistory: Work<{ file: File; answers: HistoryAnswers }, Imported> = async (
  { file, answers },
  tell,
) => {
  tell({ done: 0, of: steps })
  // A folder comes as a file that cannot be read.
  const buffer = await file.arrayBuffer().catch(() => null)
  if (buffer === null) return nothing('unreadable')
  const found = unpacked({ bytes: new Uint8Array(buffer), name: file.name })
  if ('problem' in found) return nothing(found.problem)
  const read = historyColumns({
    ...{ text: found.text, name: found.name, answers },
    tell: ({ done, of }) => tell({ done: Math.floor((done / of) * (steps - 1)), of: steps }),
  })
  return {
    series: read.values.length === 0 ? null : seriesOf(read, found.name),
    questions: read.questions,
    rejected: pagesOf(read.rejected),
    others: found.others,
    problem: null,
  }
}

const nothing = (problem: Imported['problem']): Imported => ({
  ...{ series: null, questions: [], rejected: pagesOf([]), others: [], problem },
})

function seriesOf(read: HistoryColumns, source: string): LibrarySeries {
  const { kind, symbol, from, to, duplicates, barTime, sides } = read
  const columns = {
    [kind === 'funding' ? 'rate' : 'price']: seriesNumbers(read.values),
    ...Object.fromEntries(
      Object.entries(sides).flatMap(([side, numerals]) =>
        numerals.length === 0 ? [] : [[side, seriesNumbers(numerals)]],
      ),
    ),
  }
  return {
    entry: {
      ...{ id: idOf({ kind, symbol, source, from }), kind, source, symbol, from, to, duplicates, barTime },
      rows: read.values.length,
      gaps: read.gaps.length,
      missing: read.gaps.reduce((sum, { missing }) => sum + missing, 0),
      rejected: read.rejected.length,
      intervalHours: read.intervalHours?.toSignificantDigits(shownDigits).toFixed() ?? null,
    },
    times: wholeNumbers(read.times),
    columns,
  }
}
