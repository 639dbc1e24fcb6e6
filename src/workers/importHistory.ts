import type { SeriesView } from '../calculators/sources'
import { library, type Kept, type LibraryEntry } from '../market/library'
import {
  historyColumns,
  unpacked,
  type HistoryAnswers,
  type HistoryQuestion,
  type RejectedLine,
  type UnpackedFile,
} from '../market/readers'
import { barQuestion, closingBars } from './barTimes'
import { historyPart, type HistoryPart } from './historyPart'
import { joinedHistory } from './joinedHistory'
import { pagesOf, type RowPages } from './rowPages'
import { seriesView } from './seriesView'
import type { Work } from './work'

/** A series that was read, and whether it was kept. */
export type ImportedSeries = { entry: LibraryEntry; view: SeriesView; kept: Kept }

/** What an import ends with: series, questions, or neither where the files hold no history. */
export type Imported = {
  series: readonly ImportedSeries[]
  questions: readonly HistoryQuestion[]
  rejected: RowPages<RejectedLine>
  /** Files that hold no history. */
  others: readonly string[]
  problem: 'broken archive' | 'too large' | 'unreadable' | null
}

const steps = 100

/** Reads files of history, each alone or all of an archive, into columns that travel without being copied. */
export const importHistory: Work<{ files: readonly File[]; answers: HistoryAnswers }, Imported> = async (
  { files, answers },
  tell,
) => {
  tell({ done: 0, of: steps })
  const all: UnpackedFile[] = []
  for (const file of files) {
    const found = await opened(file)
    if ('problem' in found) return nothing(found.problem)
    all.push(...found.files)
  }
  const readings = all.map(({ name, text }, place) => {
    const content = text()
    if (content === null) return { name, part: null, questions: [], rejected: [] }
    const read = historyColumns({
      text: content,
      name,
      answers,
      tell: ({ done, of }) => tell({ done: Math.floor(((place + done / of) / all.length) * (steps - 1)), of: steps }),
    })
    const part = read.values.length === 0 ? null : historyPart(read, name)
    const rejected = read.rejected.map((line) => (all.length === 1 ? line : { ...line, text: `${name}: ${line.text}` }))
    return { name, part, questions: read.questions, rejected }
  })
  const questions = readings.flatMap((reading) => reading.questions)
  const parts = readings.map(({ part }) => part).filter((part): part is HistoryPart => part !== null)
  const [first] = files
  // What is asked of one file is asked before any is taken: half an archive is no history.
  const joined =
    questions.length > 0 ? [] : joinedHistory({ parts, archive: files.length === 1 ? (first?.name ?? null) : null })
  const bars = joined.map((one) => barQuestion(one, answers)).filter((question) => question !== null)
  const series: ImportedSeries[] = []
  for (const bar of bars.length > 0 ? [] : joined) {
    const one = closingBars(bar, answers)
    // Kept here: handing a million rows to the storage would hold up the page.
    const kept = await library().keep(one)
    series.push({ entry: one.entry, view: seriesView(one), kept })
  }
  return {
    series,
    questions: [...questions, ...bars].filter(
      ({ column }, place) => [...questions, ...bars].findIndex((one) => one.column === column) === place,
    ),
    rejected: pagesOf(readings.flatMap((reading) => reading.rejected)),
    others:
      all.length === 1
        ? []
        : readings.flatMap(({ name, part, questions: open }) => (part === null && open.length === 0 ? [name] : [])),
    problem: null,
  }
}

/** A folder comes as a file that cannot be read. */
async function opened(file: File) {
  const buffer = await file.arrayBuffer().catch(() => null)
  return buffer === null
    ? ({ problem: 'unreadable' } as const)
    : unpacked({ bytes: new Uint8Array(buffer), name: file.name })
}

const nothing = (problem: Imported['problem']): Imported => ({
  series: [],
  questions: [],
  rejected: pagesOf([]),
  others: [],
  problem,
})
