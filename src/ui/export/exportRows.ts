import type { Answer } from '../../calculators/answer'
import { percentOf } from '../../core'
import { deskCoin } from '../../desk/deskCoin'
import { rowsOfText, type Control, type Draft, type Fields } from '../../form'
import { factsOf, type Term, type TermUnit } from '../../vocabulary/terms'
import { isInPercent } from '../../vocabulary/units'
import { labelOf } from '../fields/labelOf'
import { exactText } from '../format'
import { filled, type Dictionary } from '../words'

export type Exported = {
  /** What is typed now. */
  typed: Draft
  /** The figures on screen, and the inputs that they were computed from. */
  answered: { answer: Answer<string>; draft: Draft }
  /** How each text was typed; a text of no known field is a row of its own. */
  fields?: Fields
  /** Whose prices the figures are; what was typed is always the desk's. */
  coin?: string | undefined
  dictionary: Dictionary
}

/**
 * A table of the figures with the inputs that they follow from. Where something else is typed by now, because it cannot
 * be read or is not computed yet, the first row says so, and the texts that are not in the figures are marked. Rates are
 * in percent, as they are typed; of a table that was typed, each cell has a row.
 */
export function exportRows({ typed, answered, fields = {}, coin, dictionary }: Exported): string[][] {
  const { answer, draft } = answered
  const { chrome, vocabulary } = dictionary
  const unused = Object.entries(typed).filter(([name, text]) => draft[name] !== text)
  const typedRows = (kind: string, [name, text]: [string, string]) =>
    cellsOf({ name, text, control: fields[name]?.control, dictionary }).map((cell) => [kind, ...cell])
  // The keys of the quantities are terms, which TypeScript widens to string.
  const terms = Object.keys(answer.quantities) as Term[]
  return [
    ['kind', 'name', 'label', 'value', 'unit'],
    ...(unused.length === 0 ? [] : [['state', 'last-valid-inputs', chrome.stale, '', '']]),
    ...unused.flatMap((entry) => typedRows('not-used', entry)),
    ...Object.entries(draft).flatMap((entry) => typedRows('typed', entry)),
    ...terms.map((term) => {
      const { unit } = factsOf(term)
      const value = exportedValue(answer.quantities[term] ?? null, unit)
      return ['figure', term, vocabulary.labels[term], value, unitName(unit, term in fields ? undefined : coin)]
    }),
  ]
}

type Value = Answer<string>['quantities'][Term] | null

/** A value digit for digit; a rate in percent. */
export const exportedValue = (value: Value, unit: TermUnit): string =>
  value == null ? '' : exactText(isInPercent(unit) ? percentOf({ rate: value }) : value)

type Typed = { name: string; text: string; control: Control | undefined; dictionary: Dictionary }

/** Name, label, text and unit of a typed text, or of each cell of a typed table: none of our cells has a line break. */
function cellsOf({ name, text, control, dictionary }: Typed): string[][] {
  const label = (of: string) => labelOf({ name: of, dictionary, fallback: '' })
  if (control?.kind !== 'rows') return [[name, label(name), text, unitTyped(control)]]
  return rowsOfText(text).flatMap((cells, index) =>
    control.columns.map(({ id, control: column }, at) => {
      const row = `${index + 1}`
      const place = filled(dictionary.chrome.rowAt, { name: label(id), row })
      return [`${name}[${row}].${id}`, place, cells[at]?.trim() ?? '', unitTyped(column)]
    }),
  )
}

const unitTyped = (control: Control | undefined): string =>
  control?.kind === 'number' && control.unit === 'rate' ? '%' : ''

export const unitName = (unit: TermUnit, coin: string = deskCoin): string => {
  const names = {
    usd: 'USD',
    price: `USD per ${coin}`,
    coin,
    rate: '%',
    points: 'percentage points',
    contracts: 'contracts',
    lots: 'lots',
    days: 'days',
    multiple: '',
    number: '',
  }
  return names[unit]
}
