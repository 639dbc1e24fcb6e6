/** A file of the build as the bundler describes it, with its size as it travels. */
export type Chunk = {
  fileName: string
  isEntry: boolean
  /** Files that the browser fetches before this one runs. */
  imports: readonly string[]
  moduleIds: readonly string[]
  /** Compressed [bytes]. */
  bytes: number
}

export type Line = { title: string; bytes: number; budget: number | null; parts: readonly Part[] }

type Part = Pick<Chunk, 'fileName' | 'bytes'>

/** 1 kB is 1000 bytes. */
export const budgets = { initial: 110_000, withCharts: 215_000 }

const slashed = (id: string) => id.replaceAll('\\', '/')
const folderOf = (id: string) => /\/src\/calculators\/([^/]+)\/(?:index\.ts|Panel\.tsx)$/.exec(slashed(id))?.[1]
const samplersOf = (id: string) => /\/src\/calculators\/([^/]+)\/charts\.ts$/.exec(slashed(id))?.[1]
/**
 * Charts and typed tables are fetched by the first view; heat maps when their tab is opened and wedges where a chart has
 * one, so they do not count.
 */
const isChart = (id: string) =>
  /\/src\/ui\/charts\/(?!HeatMapView|Wedge)|\/src\/ui\/fields\/RowsInput|\/node_modules\/recharts\//.test(slashed(id))

/** The calculator that the page opens with: the first of the menu. */
const opening = 'fixed-bond'

/**
 * What first views cost. Initial JavaScript: the entry with all that it imports, and the calculator that the page opens
 * with (its index and its own Panel, with what they import beyond that; not its second language). First view with charts,
 * of each panel: the entry, the calculator, the chunks of the charts and the calculator's samplers. Everything else is
 * fetched on first use, and has no budget.
 */
export function byteReport(chunks: readonly Chunk[]): Line[] {
  const entry = closure({ chunks, from: chunks.filter((chunk) => chunk.isEntry) })
  const beyondEntry = (from: readonly Chunk[]) => without(closure({ chunks, from }), entry)
  const lazy = without(chunks, entry)
  const holding = (test: (id: string) => boolean) => lazy.filter((chunk) => chunk.moduleIds.some(test))
  const folders = [...new Set(lazy.flatMap((chunk) => chunk.moduleIds.flatMap((id) => folderOf(id) ?? [])))]
  const calculatorOf = (folder: string) => [...entry, ...beyondEntry(holding((id) => folderOf(id) === folder))]
  const views = folders.map((folder) => {
    const initial = calculatorOf(folder)
    const drawn = beyondEntry([...holding(isChart), ...holding((id) => samplersOf(id) === folder)])
    return { folder, files: [...initial, ...without(drawn, initial)] }
  })
  const counted = views.flatMap(({ files }) => files)
  return [
    line('initial JavaScript', { chunks: calculatorOf(opening), budget: budgets.initial }),
    ...views.map(({ folder, files }) =>
      line(`first view with charts: ${folder}`, { chunks: files, budget: budgets.withCharts }),
    ),
    ...without(chunks, [...entry, ...counted]).map((chunk) =>
      line(`on first use: ${chunk.fileName}`, { chunks: [chunk] }),
    ),
  ]
}

/** The lines that cost more than they may. */
export const overBudget = (lines: readonly Line[]) =>
  lines.filter(({ bytes, budget }) => budget !== null && bytes > budget)

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)

/** What a line is made of, the dearest first. */
export const partsOf = ({ parts }: Line) =>
  parts
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ fileName, bytes }) => `${fileName} ${kilobytes(bytes)}`)
    .join(', ')

/** The report as a small table for the terminal. */
export const byteTable = (lines: readonly Line[]) =>
  lines
    .map(({ title, bytes, budget }) => ({
      title,
      size: kilobytes(bytes),
      of: budget === null ? '' : ` of ${kilobytes(budget)}`,
    }))
    .map(({ title, size, of }) => `${size.padStart(8)}${of.padEnd(9)} kB gzip  ${title}`)
    .join('\n')

function closure({ chunks, from }: { chunks: readonly Chunk[]; from: readonly Chunk[] }): Chunk[] {
  const reached = new Set(from)
  // A set is walked in order of insertion, what is added on the way included.
  for (const { imports } of reached) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) reached.add(chunk)
  }
  return [...reached]
}

const without = (chunks: readonly Chunk[], others: readonly Chunk[]) =>
  chunks.filter((chunk) => !others.includes(chunk))
const sizeOf = (chunks: readonly Chunk[]) => chunks.reduce((sum, { bytes }) => sum + bytes, 0)

const line = (
  title: string,
  { chunks, budget = null }: { chunks: readonly Chunk[]; budget?: number | null },
): Line => ({
  title,
  bytes: sizeOf(chunks),
  budget,
  parts: chunks.map(({ fileName, bytes }) => ({ fileName, bytes })),
})
