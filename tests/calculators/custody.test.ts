import { describe, expect, it } from 'vitest'
import { custodyPanel } from '../../src/calculators/custody'
import type { Draft } from '../../src/form'
import { answerOf } from './menu'

const draft: Draft = custodyPanel.examples.find(({ title }) => title === 'example.essay')!.draft
const of = (changes: Draft) => answerOf(custodyPanel, { ...draft, ...changes }).quantities

describe('the coin in its places', () => {
  it('with all of it at the exchange is the bond that risks nothing elsewhere', () => {
    const { exchangeLossUsd, wholeLossUsd, exchangeDefaultRate, wholeDefaultRate, ownCoin, ...there } = of({
      exchangeShareRate: '100',
      custodianShareRate: '0',
      lentShareRate: '0',
    })
    expect([exchangeLossUsd, exchangeDefaultRate].map(String)).toEqual([wholeLossUsd, wholeDefaultRate].map(String))
    expect(ownCoin?.isZero()).toBe(true)
    expect([there.custodianDefaultRate, there.lentDefaultRate, there.liquidationPrice]).toEqual([null, null, null])
  })

  it('counts what the custodian mirrors as margin, and what is lent as none', () => {
    expect(of({ exchangeShareRate: '0', custodianShareRate: '50' }).liquidationPrice?.toFixed()).toBe('298.5')
    expect(of({ lentShareRate: '50' }).liquidationPrice?.toFixed()).toBe('298.5')
  })

  it.each([
    ['lendTermDays', '366', 'lendTermDays', 'must be at most the days to expiry'],
    ['lentShareRate', '51', 'custodianShareRate', 'must be at least zero'],
    ['exchangeShareRate', '-1', 'exchangeShareRate', 'must be at least zero'],
  ])('refuses %s of %s', (field, text, blamed, requirement) => {
    const outcome = custodyPanel.run({ ...draft, [field]: text })
    expect(outcome).toMatchObject({ state: 'refused', problems: { [blamed]: { requirement } } })
  })
})
