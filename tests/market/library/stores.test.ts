import { expect, test } from 'vitest'
import { withStores } from '../../../src/market/library/stores'

test('stores are opened once, when they are first needed', async () => {
  let count = 0
  const within = withStores(() => ++count)
  expect(count).toBe(0)
  const read = (store: number) => Promise.resolve(store)
  expect([await within(read, () => -1), await within(read, () => -1)]).toEqual([1, 1])
})

test('what is refused, at the opening or later, is answered by what went wrong', async () => {
  const messageOf = (error: unknown) => (error instanceof Error ? error.message : '')
  const closed = withStores<string>(() => {
    throw new Error('closed')
  })
  expect(await closed((store) => Promise.resolve(store), messageOf)).toBe('closed')
  expect(await withStores(() => 'open')(() => Promise.reject(new Error('full')), messageOf)).toBe('full')
})
