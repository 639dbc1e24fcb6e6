import { describe, expect, it } from 'vitest'
import { symbols } from '../../src/vocabulary/symbols'
import { symbolsOfBonds } from '../../src/vocabulary/symbolsOfBonds'
import { symbolsOfRisks } from '../../src/vocabulary/symbolsOfRisks'
import { sharedSymbols } from '../../src/vocabulary/symbolsShared'
import { factsOf, type Term, type TermUnit } from '../../src/vocabulary/terms'
import { deskFields } from '../../src/desk/deskFields'
import { calculators } from '../calculators/menu'

// The keys of the symbols, which TypeScript widens to string.
const all = Object.keys(symbols) as Term[]

it('has one letter: no part of the symbols overwrites another', () => {
  const parts = [sharedSymbols, symbolsOfBonds, symbolsOfRisks].flatMap(Object.keys)
  expect(parts.filter((term, place) => parts.indexOf(term) !== place)).toEqual([])
  expect(parts.sort()).toEqual([...all].sort())
})

describe('the unit of a term', () => {
  it.each<[TermUnit, Term[]]>([
    [
      'usd',
      ['capitalUsd', 'multiplier', 'faceUsd', 'pnlUsd', 'depositUsd', 'interimValueUsd', 'coinLegUsd', 'dv01Usd'],
    ],
    ['usd', ['spotFeeUsd', 'breakEvenCostUsd', 'coinAloneUsd', 'basisUsd']],
    ['price', ['spotPrice', 'futuresExecutionPrice', 'basis', 'breakEvenPrice', 'liquidationPrice', 'salePrice']],
    ['price', ['liquidationOnLiquidationValue', 'liquidationOnEntryValue', 'averageEntryPrice']],
    ['coin', ['coin', 'margin', 'entryValueCoin', 'pnlCoin', 'naiveUnhedgedCoin', 'settlementFeeCoin', 'soldCoin']],
    ['rate', ['costOfCapital', 'spotFeeRate', 'basisRate', 'returnRate', 'annualisedYield', 'grossAct360Yield']],
    ['rate', ['netContinuousYield', 'maintenanceMarginRate', 'breakEvenCostRate', 'pathRate', 'saleMoveRate']],
    ['contracts', ['contracts', 'lotSize', 'filledContracts', 'naiveContracts']],
    ['lots', ['lots']],
    ['days', ['daysToExpiry', 'daysLater', 'daysRemaining', 'pathDay']],
    ['number', ['direction']],
  ])('is %s for %j', (unit, names) => {
    for (const term of names) expect(factsOf(term).unit, term).toBe(unit)
  })

  it('is shown with its sign where it is a gain, a loss or a difference, and else without', () => {
    const signed: Term[] = [
      'pnlCoin',
      'naivePnlUsd',
      'basis',
      'returnRate',
      'excessYield',
      'carryUsd',
      'profitUsd',
      'spotFeeUsd',
    ]
    const plain: Term[] = [
      'spotPrice',
      'faceUsd',
      'coin',
      'contracts',
      'costsUsd',
      'costOfCapital',
      'daysToExpiry',
      'equityUsd',
    ]
    expect(signed.filter((term) => !factsOf(term).signed)).toEqual([])
    expect(plain.filter((term) => factsOf(term).signed)).toEqual([])
  })

  it('is that of the field which asks for it', () => {
    const asked = [deskFields, ...calculators.map(([, { fields }]) => fields)].flatMap((fields) =>
      Object.entries(fields),
    )
    const typed = asked.flatMap(([id, { control }]): [Term, TermUnit][] =>
      control.kind === 'number' ? all.filter((term) => term === id).map((term) => [term, control.unit]) : [],
    )
    expect(typed.length).toBeGreaterThan(10)
    for (const [term, unit] of typed) expect(factsOf(term).unit, term).toBe(unit)
  })
})

describe('the letter of a term', () => {
  it.each(all)('of %s is there', (term) => {
    expect(symbols[term]).toMatch(/\S/)
  })
})
