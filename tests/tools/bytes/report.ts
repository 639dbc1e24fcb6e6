import { budgets as agreed, type Budgets } from './budgets.ts'
import { closure } from './closure.ts'

/** A file of the build as the bundler describes it, with its size as it travels. */
export type Chunk = {
  fileName: string
  isEntry: boolean
  /** Files that the browser fetches before this one runs. */
  imports: readonly string[]
  moduleIds: readonly string[]
  /** The module that is imported late, of a file that is. */
  facadeModuleId: string | null
  /** Compressed [bytes]. */
  bytes: number
}

export type Line = { title: string; bytes: number; budget: number | null; parts: readonly Part[] }

type Part = Pick<Chunk, 'fileName' | 'bytes'>

type Build = {
  chunks: readonly Chunk[]
  /** Modules of the panels in the order of the menu: the page opens with the first. */
  panels: readonly string[]
  budgets?: Budgets
}

const slashed = (id: string) => id.replaceAll('\\', '/')
const folderOf = (id: string) => slashed(id).replace(/\/[^/]*$/, '')
const nameOf = (panel: string) => folderOf(panel).replace(/^.*\//, '')
/** What the first view fetches of a panel's folder beside its index. */
const isFace = (id: string) => id.endsWith('/Panel.tsx')
const isSampler = (id: string) => id.endsWith('/charts.ts')
/**
 * Charts and typed tables are fetched by the first view; heat maps, wedges and the frames by which a chart is read are opened
 * later, and do not count.
 */
const isDrawing = (id: string) => /\/src\/ui\/fields\/RowsInput|\/src\/ui\/charts\/ChartCard/.test(id)

/**
 * What first views cost. Initial JavaScript: the entry and the panel that the page opens with (its index and its own
 * Panel), with all that they import; not its second language. First view with charts, of each panel: the entry, the panel,
 * the drawings and the panel's samplers. Everything else is fetched on first use, and has no budget.
 */
export function byteReport({ chunks, panels, budgets = agreed }: Build): Line[] {
  const entry = closure({ files: chunks, from: chunks.filter((chunk) => chunk.isEntry) })
  const withEntry = (from: readonly Chunk[]) => [
    ...entry,
    ...without(closure({ files: chunks, from: without(from, entry) }), entry),
  ]
  const holding = (test: (id: string) => boolean) => chunks.filter((chunk) => chunk.moduleIds.map(slashed).some(test))
  const views = panels.map((panel) => {
    const beside = (test: (id: string) => boolean) => holding((id) => folderOf(id) === folderOf(panel) && test(id))
    const index = chunks.filter((chunk) => chunk.facadeModuleId === panel || chunk.moduleIds.includes(panel))
    const initial = withEntry([...index, ...beside(isFace)])
    const drawn = withEntry([...holding(isDrawing), ...beside(isSampler)])
    return { name: nameOf(panel), initial, files: [...initial, ...without(drawn, initial)] }
  })
  const counted = views.flatMap(({ files }) => files)
  return [
    line('initial JavaScript', { chunks: views[0]?.initial ?? entry, budget: budgets.opening }),
    ...views.map(({ name, files }) =>
      line(`first view with charts: ${name}`, {
        chunks: files,
        budget: budgets.panels[name] ?? budgets.firstViewWithCharts,
      }),
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
