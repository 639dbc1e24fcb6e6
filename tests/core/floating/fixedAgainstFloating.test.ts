import { describe, expect, test } from 'vitest'
import { decimal, fixedAgainstFloating } from '../../../src/core'
import { refuses } from '../refusals'

const zero = decimal('0')
const eight = decimal('8')

describe('fixedAgainstFloating', () => {
  const term = {
    fixedReturn: decimal('0.03'),
    days: decimal('90'),
    intervalHours: eight,
    capitalUsd: decimal('100000'),
    averageFunding: decimal('0.0001'),
  }

  // By hand: 270 events of 0.01% are 2.7%.
  test('2.7% against 3% on 100,000 are 300', () => {
    const against = fixedAgainstFloating(term)
    expect(against.events).toEqual(decimal('270'))
    expect(against.floatingReturn.simple).toEqual(decimal('0.027'))
    expect(against.differenceUsd.simple).toEqual(decimal('300'))
    expect(against.leadUsd).toEqual(decimal('300'))
    expect(against.winner).toEqual({ simple: 'fixed', compounded: 'fixed' })
    expect(fixedAgainstFloating({ ...term, averageFunding: decimal('0.00011') }).winner).toEqual({
      simple: 'fixed',
      compounded: 'floating',
    })
    expect(fixedAgainstFloating({ ...term, fixedReturn: zero, averageFunding: zero }).winner.simple).toBe('neither')
  })

  const but = (change: object) => () => fixedAgainstFloating({ ...term, ...change })
  refuses([
    ['fixedReturn must be greater than -1, was -1', but({ fixedReturn: decimal('-1') })],
    ['averageFunding must be greater than -1, was -1', but({ averageFunding: decimal('-1') })],
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: zero })],
    ['days must be greater than zero, was 0', but({ days: zero })],
    ['intervalHours must be greater than zero, was 0', but({ intervalHours: zero })],
    [
      'averageFunding must give a result within range, was 1000000000000000',
      but({ averageFunding: decimal('1e15'), days: decimal('1e15'), intervalHours: decimal('1e-3') }),
    ],
  ])
})
