import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeCell, zoneMinutes, type DateOrder } from '../../../../src/market/readers/history/timeCell'

const read = (cell: string, order: DateOrder = null) => {
  const time = timeCell(cell, order)
  return typeof time === 'string' ? time : `${new Date(time.milliseconds).toISOString()}${time.isZoned ? '' : '?'}`
}
const noon = '2021-03-04T12:30:00.000Z'

describe('timeCell', () => {
  test.each([
    ['1614861000', noon],
    ['1614861000.250', '2021-03-04T12:30:00.250Z'],
    ['1614861000000', noon],
    ['1614861000000000', noon],
    ['1614861000000000000', noon],
    ['2021-03-04T12:30:00Z', noon],
    ['2021-03-04T12:30:00.000Z', noon],
    ['2021-03-04T12:30Z', noon],
    [' 2021-03-04 12:30:00+00:00 ', noon],
    ['2021-03-04T20:30:00.0000+0800', noon],
    ['2021-03-04 12:30:00 UTC', noon],
    ['2021-03-04 12:30:00+00', noon],
    ['2021-03-04 20:30:00.123456+08', '2021-03-04T12:30:00.123Z'],
    ['2021-03-04 12:30:00 +0000 UTC', noon],
    ['2021-03-04 12:30:00', `${noon}?`],
    ['2021-03-04, 12:30', `${noon}?`],
    ['2021/3/4 12:30', `${noon}?`],
    ['2021.03.04 12:30', `${noon}?`],
    ['2021-03-04 12:30 PM', `${noon}?`],
    ['2021-03-04 12-AM', '2021-03-04T00:00:00.000Z?'],
    ['2021-03-04 01-PM', '2021-03-04T13:00:00.000Z?'],
    ['20210304 12:30:00', `${noon}?`],
    ['202103041230', `${noon}?`],
    ['20210304123000', `${noon}?`],
    ['20210304', '2021-03-04T00:00:00.000Z?'],
    ['Mar 4, 2021', '2021-03-04T00:00:00.000Z?'],
    ['March 04 2021 12:30', `${noon}?`],
    ['4 Mar 2021', '2021-03-04T00:00:00.000Z?'],
    ['2020-02-29', '2020-02-29T00:00:00.000Z?'],
  ])('%s is %s', (cell, time) => {
    expect(read(cell)).toBe(time)
  })

  test.each([
    ['03/04/2021 12:30', 'month/day/year', `${noon}?`],
    ['04/03/2021 12:30', 'day/month/year', `${noon}?`],
    ['04.03.2021', 'day/month/year', '2021-03-04T00:00:00.000Z?'],
    ['13/01/2021', 'month/day/year', 'unreadable'],
    ['03/04/2021', null, 'unreadable'],
  ] as const)('%s by %s is %s', (cell, order, time) => {
    expect(read(cell, order)).toBe(time)
  })

  test.each([
    '',
    'now',
    '12:30',
    '2021',
    '2021-13-01',
    '2021-02-29',
    '2021-02-29T00:00:00Z',
    '2021-00-01',
    '2021-01-00',
    '2021-01-01T24:00:00Z',
    '2021-01-01T12:60:00Z',
    '2021-06-31T00:00:00.000Z',
    '13-PM',
    '2021-01-01-05',
    '2021-01-01 12-05',
    '2021-01-01 13:00 PM',
    '1.61E+12',
    '-1614861000',
    '16148610001614861000161486',
    '2021-01-01T00:00:00+25:00',
    'Foo 4, 2021',
  ])('%j is unreadable', (cell) => {
    expect(read(cell)).toBe('unreadable')
  })

  test.each(['0000000001', '9999999999', '1850-01-01', '2150-01-01T00:00:00Z'])('%s is out of range', (cell) => {
    expect(read(cell)).toBe('out of range')
  })

  test('law: an instant is read back from every unit and form', () => {
    const instants = fc.integer({ min: 700_000_000, max: 4_000_000_000 })
    const holds = fc.property(instants, (seconds) => {
      const iso = new Date(seconds * 1000).toISOString()
      const forms = [
        `${seconds}`,
        `${seconds}000000`,
        iso,
        iso.replace('.000Z', 'Z'),
        iso.replace('T', ' ').replace('Z', '+00:00'),
      ]
      for (const form of forms) if (form.length !== 12 && form.length !== 9) expect(read(form)).toBe(iso)
    })
    fc.assert(holds)
  })
})

describe('zoneMinutes', () => {
  test.each([
    ['Z', 0],
    ['utc', 0],
    ['+08:00', 480],
    ['-0530', -330],
    ['+8', 480],
    ['+15:00', null],
    ['CET', null],
    ['', null],
  ])('%j is %s', (text, minutes) => {
    expect(zoneMinutes(text)).toBe(minutes)
  })
})
