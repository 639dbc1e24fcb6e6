import { expect, test, vi } from 'vitest'
import { rememberedLast } from '../../src/calculators/rememberedLast'

test('what was made is made anew where a value is another one, and only of the last record', () => {
  const make = vi.fn(({ rows, days }: { rows: readonly number[]; days: string }) => `${rows.length} ${days}`)
  const made = rememberedLast(make)
  const rows = [1, 2]
  const asked = [
    { rows, days: '30' },
    { rows, days: '30' },
    { rows, days: '90' },
    { rows: [1, 2], days: '90' },
  ] as const
  expect(asked.map(made)).toEqual(['2 30', '2 30', '2 90', '2 90'])
  expect(make).toHaveBeenCalledTimes(3)
  expect(made(asked[0])).toBe('2 30')
  expect(make).toHaveBeenCalledTimes(4)
})

test('nothing, and none of a value, are records and values like others', () => {
  const make = vi.fn(({ rows }: { rows: readonly number[] | undefined }) => rows?.length ?? null)
  const made = rememberedLast(make)
  expect([made({ rows: undefined }), made({ rows: undefined }), made({ rows: [] })]).toEqual([null, null, 0])
  expect(make).toHaveBeenCalledTimes(2)
})
