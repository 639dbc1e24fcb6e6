import fc from 'fast-check'
import type { Calculator } from '../../src/calculators/calculator'
import { grouped, type Control, type Draft, type Field, type Unit } from '../../src/form'

/** A numeral of so many digits after the point. */
const numerals = ({ from, to, places }: { from: number; to: number; places: number }): fc.Arbitrary<string> =>
  fc.integer({ min: from * 10 ** places, max: to * 10 ** places }).map((value) => {
    const digits = String(Math.abs(value)).padStart(places + 1, '0')
    const whole = digits.slice(0, digits.length - places)
    return `${value < 0 ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`
  })

/** Small and large numbers alike, some with their thousands apart. */
const amounts = (places: number) =>
  fc
    .tuple(
      fc.constantFrom(10, 1000, 200_000).chain((to) => numerals({ from: 1, to, places })),
      fc.boolean(),
    )
    .map(([numeral, apart]) => (apart ? grouped(numeral) : numeral))

const texts: Readonly<Record<Unit, fc.Arbitrary<string>>> = {
  usd: amounts(2),
  price: amounts(2),
  coin: numerals({ from: 0, to: 100, places: 8 }),
  rate: fc.oneof(
    { weight: 9, arbitrary: numerals({ from: 0, to: 5, places: 3 }) },
    numerals({ from: -1, to: 40, places: 1 }),
  ),
  contracts: fc.oneof({ weight: 9, arbitrary: numerals({ from: 1, to: 50_000, places: 0 }) }, fc.constant('0')),
  days: numerals({ from: 0, to: 90, places: 2 }),
  number: fc.oneof(
    { weight: 5, arbitrary: numerals({ from: 1, to: 24, places: 2 }) },
    { weight: 3, arbitrary: numerals({ from: 1, to: 24, places: 0 }) },
    numerals({ from: -1, to: 1, places: 2 }),
  ),
}

/**
 * Any order of two instants would leave half of the questions refused: the valuation comes before everything, and the
 * expiries of a table mostly after that of the desk.
 */
const eras: Readonly<Record<string, readonly [string, string]>> = {
  priorValuation: ['2024-06-01', '2024-12-31'],
  valuation: ['2025-01-01', '2025-06-30'],
  'fars.expiry': ['2027-11-01', '2029-12-31'],
  shareTime: ['2024-06-01', '2024-12-31'],
  'splits.splitTime': ['2024-06-01', '2025-06-30'],
}
const instants = (id: string) => {
  const [min, max] = eras[id] ?? ['2025-10-01', '2027-12-31']
  return fc
    .date({ min: new Date(`${min}T00:00Z`), max: new Date(`${max}T00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString())
}

/** Numbers that are counted, and asked for in days or without a unit. */
const counted = ['pathDays', 'tokenSeed']

/** Costs of a fixed amount, which a capital of any size covers; hours and shares that a term of a day has room for. */
const small: Readonly<Record<string, fc.Arbitrary<string>>> = {
  entryCostUsd: numerals({ from: 0, to: 1, places: 3 }),
  basisRangeRate: numerals({ from: 0, to: 5, places: 1 }),
  moveDays: numerals({ from: 1, to: 3, places: 2 }),
  averagingHours: numerals({ from: 0, to: 8, places: 1 }),
  hoursLeft: numerals({ from: 0, to: 24, places: 1 }),
  'moveDayPath.dayHour': numerals({ from: 0, to: 24, places: 1 }),
  'difficulties.difficulty': numerals({ from: 1, to: 40, places: 1 }),
}

/** Texts that a person may type into a control: mostly values, not always. */
function textsFor(id: string, control: Control): fc.Arbitrary<string> {
  switch (control.kind) {
    case 'number':
      if (id in small) return small[id]!
      return counted.includes(id) ? numerals({ from: 1, to: 40, places: 0 }) : texts[control.unit]
    case 'choice':
      return fc.constantFrom(...control.options)
    case 'instant':
      return instants(id)
    case 'name':
      return fc.constantFrom('', 'XBTZ21', 'BTC-25DEC26')
    case 'rows': {
      const row = fc.tuple(...control.columns.map((column) => textsFor(`${id}.${column.id}`, column.control)))
      return fc.array(row, { maxLength: 4 }).map((rows) => rows.map((cells) => cells.join('\t')).join('\n'))
    }
  }
}

/** A number that its field takes, almost always. */
const mostlyTaken = (field: Field<unknown>, typed: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 29, arbitrary: typed.filter((text) => field.read(text).state === 'value') },
    { weight: 1, arbitrary: typed },
  )

/** Drafts of a calculator, every field by its own kind. */
export const draftsFor = ({ fields }: Calculator): fc.Arbitrary<Draft> =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([id, field]) => {
        const typed = textsFor(id, field.control)
        return [id, field.control.kind === 'number' ? mostlyTaken(field, typed) : typed]
      }),
    ),
  )
