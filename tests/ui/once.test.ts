import { expect, test } from 'vitest'
import { once } from '../../src/ui/once'

test('what is made once is made when it is first asked for, and kept, null too', () => {
  let times = 0
  const made = once(() => {
    times++
    return null
  })
  expect(times).toBe(0)
  expect([made(), made()]).toEqual([null, null])
  expect(times).toBe(1)
})
