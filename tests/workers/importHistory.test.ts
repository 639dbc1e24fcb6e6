import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importHistory } from '../../src/workers/importHistory'
import { rowsOf } from '../../src/workers/rowPages'
import { fileOf, long } from '../market/readers/history/dumps'

const imported = async (text: string, name = 'XBTUSD.csv', answers = {}) => {
  const told: number[] = []
  const result = await importHistory({ files: [new File([text], name)], answers }, ({ done }) => told.push(done))
  const [series = null] = result.series
  return { ...result, series, told }
}

describe('importHistory', () => {
  test('a series by columns, with what is known of it', async () => {
    const { rows } = long()
    const { series, questions, problem } = await imported(fileOf({ ...long(), rows: rows.toSpliced(100, 10) }))
    expect(series?.entry).toMatchObject({
      id: 'funding XBTUSD 2021-01-01',
      kind: 'funding',
      symbol: 'XBTUSD',
      source: 'XBTUSD.csv',
      rows: 290,
      gaps: 1,
      missing: 10,
      rejected: 0,
      duplicates: 0,
      intervalHours: '8',
    })
    expect(series?.view.times[0]).toBe(Date.UTC(2021, 0, 1))
    expect([series?.view.columns['rate']?.length, series?.view.columns['rate']?.[1]]).toEqual([290, 0.0002])
    // Nothing is kept where there is no browser.
    expect([questions, problem, series?.kept]).toEqual([[], null, 'refused'])
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
    expect(await importHistory({ files: [folder], answers: {} }, () => undefined)).toMatchObject({
      problem: 'unreadable',
    })
  })

  test('says how far it is, up to the end', async () => {
    const { told } = await imported(fileOf(long({ rows: 90_000, hours: 1 })))
    expect(told.length).toBeGreaterThan(3)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })

  const bars = (symbol: string, from: string) => `timestamp,symbol,close\n${from}T12:00:00Z,${symbol},100\n`
  const zipped = (files: Readonly<Record<string, string>>) =>
    new File(
      [zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))],
      'all.zip',
    )

  test('all files of an archive: months of a symbol as one series, futures as one strip, the rest by name', async () => {
    const { rows } = long()
    const files = {
      '2021-01.csv': fileOf({ ...long(), rows: rows.slice(0, 120) }),
      '2021-02.csv': fileOf({ ...long(), rows: rows.slice(110) }),
      'XBTM21.csv': bars('XBTM21', '2021-04-01'),
      'XBTH21.csv': bars('XBTH21', '2021-03-01') + '2021-04-01T12:00:00Z,XBTH21,101\n',
      'readme.txt': 'hello',
    }
    const { series, others } = await importHistory({ files: [zipped(files)], answers: {} }, () => undefined)
    const [funding, strip] = series
    expect(funding?.entry).toMatchObject({
      kind: 'funding',
      symbol: 'XBTUSD',
      rows: 300,
      duplicates: 10,
      files: 2,
      gaps: 0,
    })
    expect(strip?.entry).toMatchObject({ kind: 'strip', symbol: null, source: 'all.zip', rows: 3, futures: 2 })
    expect(strip?.view.symbols).toEqual(['XBTH21', 'XBTM21'])
    expect([...(strip?.view.columns['symbol'] ?? [])]).toEqual([0, 0, 1])
    expect(strip?.view.columns['expiry']?.[0]).toBe(Date.UTC(2021, 2, 26, 12))
    expect(others).toEqual(['readme.txt'])
  })

  test('what the files of an archive repeat or spoil themselves counts for the whole', async () => {
    const { rows } = long()
    const [first, second] = [rows.slice(0, 120), rows.slice(120)]
    const files = {
      'a.csv': fileOf({ ...long(), rows: [...first, ...first.slice(-2)] }),
      'b.csv': `${fileOf({ ...long(), rows: second })}soon,XBTUSD,0.1\n`,
    }
    const { series } = await importHistory({ files: [zipped(files)], answers: {} }, () => undefined)
    expect(series.map(({ entry }) => [entry.rows, entry.duplicates, entry.rejected])).toEqual([[300, 2, 1]])
  })

  test('an archive one of whose files leaves something open is asked about whole', async () => {
    const files = { 'a.csv': fileOf(long()), 'b.csv': 'time,fundingRate\n2021-01-01 00:00,0.0001\n' }
    const { series, questions } = await importHistory({ files: [zipped(files)], answers: {} }, () => undefined)
    expect([series, questions.map(({ column }) => column)]).toEqual([[], ['time']])
  })

  test('the prices of a single future are a strip of one', async () => {
    const { series } = await imported(bars('XBTH21', '2021-03-01'))
    expect(series?.entry).toMatchObject({ kind: 'strip', symbol: 'XBTH21', futures: 1 })
  })

  test('files that are chosen together and belong together are named after what is in them', async () => {
    const files = [new File([bars('XBTH21', '2021-03-01')], 'a.csv'), new File([bars('XBTM21', '2021-04-01')], 'b.csv')]
    const { series } = await importHistory({ files, answers: {} }, () => undefined)
    expect(series.map(({ entry }) => [entry.source, entry.files])).toEqual([['XBTH21 – XBTM21', 2]])
  })

  test('bars are put where they close; where the file does not say, that is asked', async () => {
    const text = (time: string) =>
      `${time},symbol,open,high,low,close\n${[1, 2, 3, 4, 5, 6, 7].map((day) => `2021-03-0${day}T00:00:00Z,BTC/USD,1,3,1,${day}`).join('\n')}\n`
    const asked = await imported(text('timestamp'))
    const [question] = asked.questions
    expect([asked.series, question?.asks, question?.guesses]).toEqual([null, 'bar time', ['open', 'close']])
    const timesOf = (found: typeof asked) => new Date(found.series?.view.times[0] ?? NaN).toISOString().slice(0, 10)
    const answered = (stands: string) => imported(text('timestamp'), 'XBTUSD.csv', { [question?.column ?? '']: stands })
    expect(timesOf(await answered('open'))).toBe('2021-03-02')
    expect(timesOf(await answered('close'))).toBe('2021-03-01')
    const stated = await imported(text('open_time'))
    expect([timesOf(stated), stated.questions]).toEqual(['2021-03-02', []])
  })
})
