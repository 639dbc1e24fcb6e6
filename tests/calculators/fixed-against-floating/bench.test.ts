import { describe, expect, it } from 'vitest'
import type { words } from '../../../src/calculators/fixed-against-floating/words.en'
import { fixedAgainstFloating } from '../../../src/calculators/fixed-against-floating'
import type { Term } from '../../../src/vocabulary/terms'
import { basis, decimal, type Decimal } from '../../../src/core'
import { obeys } from '../evaluation'
import { asking } from '../asking'

const { of: asked } = asking(fixedAgainstFloating, 'example.three')
const digits = (value: Decimal | null | undefined, places: number) => value?.toSignificantDigits(places).toFixed()

describe('the convention bench', () => {
  const listing = asked({ spotFeeRate: '0.1' }).listings[0]!
  const { quantities } = asked({ spotFeeRate: '0.1' })
  const valueOf = (row: string, column: keyof typeof words) =>
    listing.rows.find(({ word }) => word === row)?.values[listing.columns.findIndex(({ label }) => label === column)]

  it('has a row for each of six returns and a column for each of six annualisations', () => {
    expect(listing.rows.map(({ word, name }) => `${word} ${name}`)).toEqual([
      'bench.spot.gross (F − S)/S',
      'bench.spot.net (Z − C)/C',
      'bench.capital-with-margin.gross (F − S)/(S + q·F)',
      'bench.capital-with-margin.net (Z − C)/(C + q·C·F/S)',
      'bench.both-legs.gross (F − S)/(S + F)',
      'bench.both-legs.net (Z − C)/(C + C·F/S)',
    ])
    expect(new Set(listing.columns.map(({ label }) => label)).size).toBe(7)
    expect(listing.rows.filter(({ key }) => key).map(({ word }) => word)).toEqual(['bench.spot.net'])
  })

  it.each(['365', '360'] as const)('agrees with the basis on a year of %s days, in all three methods', (year) => {
    const prices = { spotPrice: decimal('100000'), futuresPrice: decimal('103000'), daysToExpiry: decimal('90') }
    const { annualised } = basis({ ...prices, dayCount: `act/${year}` })
    for (const method of ['simple', 'compounded', 'continuous'] as const)
      expect(digits(valueOf('bench.spot.gross', `column.${method}${year}`), 50)).toBe(digits(annualised[method], 50))
  })

  it('is defined in each row by a formula that comes to the return beside it, and in each cell by one of its own', () => {
    const letters: Readonly<Record<string, Term>> = {
      F: 'futuresPrice',
      S: 'spotPrice',
      C: 'capitalUsd',
      Z: 'finalUsd',
      q: 'marginRate',
    }
    for (const { name, values, formulas } of listing.rows) {
      const expression = name!
        .replaceAll('−', '-')
        .replaceAll('·', '*')
        .replaceAll(/\b[FSCZq]\b/g, (letter) => letters[letter]!)
      expect(obeys({ expression, quantities, value: values[0]! }), name).toBe(true)
      for (const [place, value] of values.entries())
        expect(obeys({ expression: formulas![place]!, quantities, value: value! }), `${name}, ${place}`).toBe(true)
    }
  })

  it('lies between the lowest and the highest that are shown', () => {
    const values = listing.rows.flatMap((row) => row.values.slice(1).map((value) => value!))
    const sorted = values.toSorted((one, other) => one.comparedTo(other))
    expect(sorted).toHaveLength(36)
    expect(quantities.lowestConventionYield?.toFixed()).toBe(sorted[0]?.toFixed())
    expect(quantities.highestConventionYield?.toFixed()).toBe(sorted.at(-1)?.toFixed())
  })

  it('shows the figures in common use as they stand in its cells', () => {
    const pairs: [Term, string, keyof typeof words][] = [
      ['grossAct360Yield', 'bench.spot.gross', 'column.simple360'],
      ['netCompoundedYield', 'bench.spot.net', 'column.compounded365'],
      ['marginNetYield', 'bench.capital-with-margin.net', 'column.simple365'],
      ['bothLegsGrossYield', 'bench.both-legs.gross', 'column.simple365'],
    ]
    for (const [term, row, column] of pairs)
      expect(digits(quantities[term], 50), term).toBe(digits(valueOf(row, column), 50))
  })
})
