import type { Answer, Table } from '../../calculators/answer'
import type { Detail, HeatMap, Listing, ListingRow } from '../../calculators/details'
import { factsOf, type Term } from '../../vocabulary/terms'
import type { RowPages } from '../../workers/rowPages'
import { rowsOf } from '../../workers/rowPages'
import type { Dictionary } from '../words'
import { exportedValue, unitName } from './exportRows'

/** A detail of an answer by its title; the rows of a long one as a worker sent them. */
export type ExportedDetail = { title: string; detail: Detail<string>; pages?: RowPages<ListingRow<string>> | undefined }

type Blocks = {
  answer: Answer<string>
  details: readonly ExportedDetail[]
  say: (word: string) => string
  /** Whose prices the listings hold. */
  coin?: string | undefined
  dictionary: Dictionary
}

/** What stands under the figures: each table, ranking, ledger and map of the panel, after a blank line, under its title. */
export function exportBlocks({ answer, details, say, coin, dictionary }: Blocks): string[][] {
  const named = (term: Term) => withUnit(dictionary.vocabulary.labels[term], term)
  const blocks = [
    ...answer.tables.map((table) => [[say(table.title)], ...tableRows(table, { answer, say })]),
    ...details.flatMap(({ title, detail, pages }) => {
      if (detail.kind === 'listing') return [[[say(title)], ...listingRows(detail, { pages, say, coin })]]
      if (detail.kind === 'heat map') return [[[say(title)], ...mapRows(detail, named)]]
      // Each figure of a surface, in the cells of its table.
      return detail.figures.map(({ name }, place) => [[say(name)], ...mapRows(detail.table(place), named)])
    }),
  ]
  return blocks.flatMap((block) => [[''], ...block])
}

const withUnit = (label: string, term: Term, coin?: string): string => {
  const unit = unitName(factsOf(term).unit, coin)
  return unit === '' ? label : `${label} [${unit}]`
}

const valueOf = (value: ListingRow<string>['values'][number], term: Term) => exportedValue(value, factsOf(term).unit)

/** A small table, whose rows have units of their own. */
function tableRows({ columns, rows }: Table<string>, { answer, say }: Pick<Blocks, 'answer' | 'say'>): string[][] {
  return [
    ['', ...columns.map(say), 'unit'],
    ...rows.map(({ label, cells }) => {
      const units = cells.flatMap((term) => (term === null ? [] : [unitName(factsOf(term).unit)]))
      const values = cells.map((term) => (term === null ? '' : valueOf(answer.quantities[term] ?? null, term)))
      return [say(label), ...values, [...new Set(units)].join(', ')]
    }),
  ]
}

function listingRows(
  { columns, rows }: Listing<string>,
  { pages, say, coin }: Pick<ExportedDetail, 'pages'> & Pick<Blocks, 'say' | 'coin'>,
): string[][] {
  const rowAt = pages === undefined ? (place: number) => rows[place] : rowsOf(pages)
  const all = Array.from({ length: pages?.count ?? rows.length }, (_, place) => rowAt(place))
  return [
    ['', ...columns.map(({ label, term }) => withUnit(say(label), term, coin))],
    ...all.flatMap((row) => {
      if (row === undefined) return []
      const names = [row.word === undefined ? '' : say(row.word), row.name ?? ''].filter((name) => name !== '')
      const values = columns.map(({ term }, at) => valueOf(row.values[at] ?? null, term))
      return [[names.join(' '), ...values]]
    }),
  ]
}

const mapRows = ({ x, y, value, columns, rows }: HeatMap<string>, named: (term: Term) => string): string[][] => [
  [`${named(value)}: ${named(y)} / ${named(x)}`, ...columns.map((column) => valueOf(column, x))],
  ...rows.map((row) => [valueOf(row.y, y), ...row.values.map((cell) => valueOf(cell, value))]),
]
