import { describe, expect, test } from 'vitest'
import { tenTo } from '../../../src/core/number/tenTo'

describe('tenTo', () => {
  test('goes on beyond the powers that are kept', () => {
    expect([tenTo(0), tenTo(3), tenTo(400)]).toEqual([1n, 1000n, 10n ** 400n])
  })
})
