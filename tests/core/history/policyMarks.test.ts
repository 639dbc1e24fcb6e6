import { describe, expect, test } from 'vitest'
import { datedMarks } from '../../../src/core/history/policyMarks'
import { refuses } from '../refusals'
import { mark } from './policySamples'

describe('datedMarks', () => {
  test('reads the times and keeps the rest', () => {
    expect(datedMarks([mark(1, '0.1', '100', '110')])).toEqual([
      { ...mark(1, '0.1', '100', '110'), instant: { seconds: 1_609_545_600n, fraction: '' } },
    ])
  })

  refuses([
    ['marks[0].spotPrice must be greater than zero, was 0', () => datedMarks([mark(1, '0', '0')])],
    ['marks[0].futuresPrice must be greater than zero, was -1', () => datedMarks([mark(1, '0', '1', '-1')])],
    ['marks[1].rate must be greater than -1, was -1', () => datedMarks([mark(1, '0', '1'), mark(2, '-1', '1')])],
    [
      'marks[1].time must be later than the one before, was 2021-01-02T00:00:00.000Z',
      () => datedMarks([mark(1, '0', '1'), mark(1, '0', '1')]),
    ],
  ])
})
