import { describe, expect, test } from 'vitest'
import { deskStart } from '../../../src/desk/deskStart'
import { followFees } from '../../../src/desk/follow/fees'
import { rowsOfText, type Draft } from '../../../src/form'

const rowOf = (desk: Draft, kind: string, venue = 'Deribit') =>
  rowsOfText(followFees.text(desk) ?? '').find(([name, one]) => name === venue && one === kind)

describe('the fees of the venues', () => {
  test('are a row for each kind of contract: maker, taker, settlement', () => {
    expect(rowOf(deskStart, 'inverse')).toEqual(['Deribit', 'inverse', '0.015', '0.035', '0.025'])
    expect(rowOf(deskStart, 'linear', 'Binance')).toEqual(['Binance', 'linear', '0.02', '0.05', '0.05'])
  })

  test('are the desk’s own at its venue, and nowhere else', () => {
    const desk = { ...deskStart, futuresFeeRate: '0.03', settlementFeeRate: '0' }
    expect(rowOf(desk, 'inverse')).toEqual(['Deribit', 'inverse', '0.015', '0.03', '0'])
    expect(rowOf(desk, 'inverse', 'OKX')).toEqual(rowOf(deskStart, 'inverse', 'OKX'))
  })

  test('leave a taker what a taker pays where the desk is a maker', () => {
    expect(rowOf({ ...deskStart, futuresFeeRate: '0.0150' }, 'inverse')?.[3]).toBe('0.035')
  })

  test('are the published ones where the desk’s cannot be read', () => {
    expect(rowOf({ ...deskStart, futuresFeeRate: 'abc' }, 'inverse')?.[3]).toBe('0.035')
  })
})
