import { describe, expect, it } from 'vitest'
import { inverseDesk } from '../../src/desk/inverseDesk'
import { linearDesk } from '../../src/desk/linearDesk'
import { factsOf, withLabels, withThemes, type Term, type TermUnit } from '../../src/vocabulary/terms'
import { calculators } from '../calculators/menu'
import { allTerms } from './themes'

describe('the unit of a term', () => {
  it.each<[TermUnit, Term[]]>([
    [
      'usd',
      ['capitalUsd', 'multiplier', 'faceUsd', 'pnlUsd', 'depositUsd', 'interimValueUsd', 'coinLegUsd', 'dv01Usd'],
    ],
    ['usd', ['spotFeeUsd', 'coinAloneUsd', 'basisUsd']],
    ['price', ['spotPrice', 'futuresExecutionPrice', 'basis', 'breakEvenPrice', 'liquidationPrice', 'salePrice']],
    ['price', ['liquidationOnLiquidationValue', 'liquidationOnEntryValue', 'averageEntryPrice']],
    ['coin', ['coin', 'margin', 'entryValueCoin', 'pnlCoin', 'naiveUnhedgedCoin', 'settlementFeeCoin', 'soldCoin']],
    ['points', ['excessYield', 'horizonExcessYield', 'yieldLostRate']],
    ['rate', ['costOfCapital', 'spotFeeRate', 'basisRate', 'returnRate', 'annualisedYield', 'grossAct360Yield']],
    ['rate', ['netContinuousYield', 'maintenanceMarginRate', 'breakEvenExitSlippageRate', 'pathRate', 'saleMoveRate']],
    ['contracts', ['contracts', 'lotSize', 'filledContracts', 'naiveContracts', 'trade', 'sellFar']],
    ['lots', ['lots']],
    ['days', ['daysToExpiry', 'daysLater', 'daysRemaining', 'pathDay']],
    ['number', ['direction', 'intervalHours', 'eventCount', 'contractPnlSatoshis']],
  ])('is %s for %j', (unit, terms) => {
    for (const term of terms) expect(factsOf(term).unit, term).toBe(unit)
  })

  it('agrees with the name, where core has put the unit at its end', () => {
    const ends: readonly [RegExp, TermUnit][] = [
      [/Usd$/, 'usd'],
      [/Price$/, 'price'],
      [/Coin$/, 'coin'],
      [/Contracts$/, 'contracts'],
      [/Days$/, 'days'],
    ]
    for (const [end, unit] of ends)
      for (const term of allTerms.filter((name) => end.test(name))) expect(factsOf(term).unit, term).toBe(unit)
    for (const term of allTerms.filter((name) => /(Rate|Yield)$/.test(name)))
      expect(['rate', 'points'], term).toContain(factsOf(term).unit)
  })

  it('is that of the field which asks for it', () => {
    const asked = [inverseDesk.fields, linearDesk.fields, ...calculators.map(([, { fields }]) => fields)].flatMap(
      (fields) => Object.entries(fields),
    )
    const typed = asked.flatMap(([id, { control }]): [Term, TermUnit][] =>
      control.kind === 'number' ? allTerms.filter((term) => term === id).map((term) => [term, control.unit]) : [],
    )
    expect(typed.length).toBeGreaterThan(10)
    for (const [term, unit] of typed) expect(factsOf(term).unit, term).toBe(unit)
  })
})

describe('the sign of a term', () => {
  it.each<[string, boolean, Term[]]>([
    ['a gain or a loss', true, ['pnlCoin', 'naivePnlUsd', 'carryUsd', 'profitUsd', 'damageUsd', 'linearPnlUsd']],
    ['a part of a profit', true, ['spotFeeUsd', 'basisUsd', 'nearFeeUsd', 'attributedFeesUsd', 'unexplainedUsd']],
    ['a payment that goes either way', true, ['paymentCoin', 'cumulativePaymentUsd', 'fundingCoin', 'leaveCostUsd']],
    ['a difference', true, ['basis', 'basisRate', 'rollBasis', 'rollRate', 'excessYield', 'differenceUsd']],
    ['a return over a term', true, ['returnRate', 'rollReturnRate', 'cumulativeReturnRate', 'worstDrawdownRate']],
    ['a move', true, ['saleMoveRate', 'supplyCapMoveRate', 'liquidationDistanceRate']],
    ['coin left open on either side', true, ['naiveUnhedgedCoin', 'openCoin']],
    ['an amount', false, ['faceUsd', 'coin', 'contracts', 'equityUsd', 'residualCoin', 'finalResidualCoin']],
    ['a price', false, ['spotPrice', 'breakEvenFarPrice', 'tieFarPrice']],
    ['a rate a year or an interval', false, ['grossAnnualisedYield', 'costOfCapital', 'farPremiumRate', 'nextRate']],
    ['a cost or a loss by its name', false, ['costsUsd', 'borrowCostUsd', 'depositLossUsd', 'yieldLostRate']],
    ['a time', false, ['daysToExpiry', 'rollDay']],
  ])('of %s is shown: %s', (_, signed, terms) => {
    for (const term of terms) expect(factsOf(term).signed, term).toBe(signed)
  })
})

describe('the words of a calculator', () => {
  const rate = { unit: 'rate', signed: false } as const
  const theme = { facts: { returnRate: rate }, labels: { returnRate: 'Return', side: 'Side' } }

  it('have the labels of its themes among them, which its own may word otherwise', () => {
    const words = withThemes([theme], { name: 'Bond', 'term.side': 'Long or short' })
    expect(words).toEqual({ name: 'Bond', 'term.returnRate': 'Return', 'term.side': 'Long or short' })
    expect(withLabels([{ side: '方向' }], { name: '债券' })).toEqual({ name: '债券', 'term.side': '方向' })
  })

  it('do not compile with a word for nothing, or with a theme left out in the second language', () => {
    // @ts-expect-error: no theme has such a name
    withLabels([], { 'term.nobody': 'Nobody' })
    const words = withThemes([theme], { name: 'Bond' })
    const chinese = withLabels([{ returnRate: '收益率' }], { name: '债券' })
    // @ts-expect-error: the label of side is missing
    const whole: typeof words = chinese
    expect(Object.keys(whole).length).toBeLessThan(Object.keys(words).length)
  })

  it('are needed before a figure can be shown', () => {
    // A name that came from outside of the types.
    expect(() => factsOf('nobody' as Term)).toThrow('nobody belongs to a theme that no open calculator names.')
  })
})
