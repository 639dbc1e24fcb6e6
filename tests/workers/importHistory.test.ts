import { describe, expect, test } from 'vitest'
import { importHistory } from '../../src/workers/importHistory'
import { rowsOf } from '../../src/workers/rowPages'
import { fileOf, long } from '../market/readers/history/dumps'

const imported = async (text: string, name = 'XBTUSD.csv', answers = {}) => {
  const told: number[] = []
  const result = await importHistory({ file: new File([text], name), answers }, ({ done }) => told.push(done))
  return { ...result, told }
}

describe('importHistory', () => {
  test('a series by columns, with what is known of it', async () => {
    const { rows } = long()
    const { series, questions, problem } = await imported(fileOf({ ...long(), rows: rows.toSpliced(100, 10) }))
    expect(series?.entry).toMatchObject({
      ...{ id: 'funding XBTUSD 2021-01-01', kind: 'funding', symbol: 'XBTUSD', source: 'XBTUSD.csv' },
      ...{ rows: 290, gaps: 1, missing: 10, rejected: 0, duplicates: 0, intervalHours: '8' },
    })
    expect(series?.times[0]).toBe(Date.UTC(2021, 0, 1))
    expect([series?.columns['rate']?.length, series?.columns['rate']?.[1]]).toEqual([290, 0.0002])
    expect([questions, problem]).toEqual([[], null])
  })

  test('questions and no series until they are answered', async () => {
    const text = 'time,fundingRate\n2021-01-01 00:00,0.0001'
    const asked = await imported(text)
    expect([asked.series, asked.questions.map(({ asks }) => asks)]).toEqual([null, ['time zone']])
    expect((await imported(text, 'x.csv', { time: 'UTC' })).series?.entry.rows).toBe(1)
  })

  test('what is no history is said, and nothing is thrown', async () => {
    const { series, rejected } = await imported('hello')
    expect([series, rowsOf(rejected)(0)?.reason]).toEqual([null, 'no rows were found'])
    const folder = Object.assign(new File([], 'folder'), {
      arrayBuffer: () => Promise.reject(new Error('is a folder')),
    })
    expect(await importHistory({ file: folder, answers: {} }, () => undefined)).toMatchObject({ problem: 'unreadable' })
  })

  test('says how far it is, up to the end', async () => {
    const { told } = await imported(fileOf(long({ rows: 90_000, hours: 1 })))
    expect(told.length).toBeGreaterThan(3)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })
})
