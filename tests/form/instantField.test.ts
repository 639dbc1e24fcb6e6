import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantField } from '../../src/form'
import { beginningsOf, problemIn, valueOf } from './samples'

const field = instantField({ scope: 'desk' })
const noZone = 'must be a date and time with a time zone, such as 2021-12-31T12:00:00Z'
const noDate = 'must be a date and time that exist'

describe('a field for an instant', () => {
  it.each([
    ['2021-12-31T12:00Z', '2021-12-31T12:00Z'],
    ['2021-12-31 12:00Z', '2021-12-31T12:00Z'],
    ['2021-12-31  12:00Z', '2021-12-31T12:00Z'],
    ['2021-12-31t12:00:05.25z', '2021-12-31T12:00:05.25Z'],
    [' 2021-12-31T12:00+08:00 ', '2021-12-31T12:00+08:00'],
    ['２０２１－１２－３１　１２：００Ｚ', '2021-12-31T12:00Z'],
  ])('reads %j as %s', (text, iso) => {
    expect(valueOf(field.read(text))).toBe(iso)
  })

  it.each([
    ['2021-12-31T12:00', noZone],
    ['2021-12-31', noZone],
    ['31.12.2021 12:00Z', noZone],
    ['2021/12/31 12:00Z', noZone],
    ['2021-12-31T12Z', noZone],
    ['tomorrow', noZone],
    ['1640952000000', noZone],
    ['2021-02-29T12:00Z', noDate],
    ['2021-13-01T12:00Z', noDate],
    ['2021-12-31T24:00Z', noDate],
    ['2021-12-31T12:60Z', noDate],
    ['2021-12-31T23:59:60Z', noDate],
    ['2021-12-31T12:00+24:00', noDate],
    ['', 'must not be empty'],
    ['  ', 'must not be empty'],
  ])('refuses %j: %s', (text, requirement) => {
    expect(problemIn(field.read(text))).toMatchObject({ requirement, found: text, cell: null })
  })

  it.each(['2021-12-31T12:00Z', '2021-12-31 12:00:05.5Z', '2021-12-31T12:00+08:00', '2021-12-31T12:00:00-11:30'])(
    'complains of no beginning of %s while it is typed',
    (whole) => {
      for (const text of beginningsOf(whole)) {
        const reading = field.read(text)
        expect(reading.state === 'value' || reading.problem.unfinished, text).toBe(true)
      }
    },
  )

  it.each(['25DEC26', '25 Dec 2026', '5-jun-27'])(
    'complains of no beginning of %s: the desk may understand it',
    (whole) => {
      for (const text of beginningsOf(whole)) expect(problemIn(field.read(text)).unfinished, text).toBe(true)
    },
  )

  it.each(['20211', '1e999', '2021-1x', 'x', '2021-12-31T12:00X', '2021-12-31T12:00+08:000', '2021-12-31T12:00+25:00'])(
    'complains of %s at once: it leads nowhere',
    (text) => {
      expect(problemIn(field.read(text)).unfinished).toBe(false)
    },
  )

  it('law: reads what it has written as the same instant', () => {
    const instants = fc.date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true })
    const holds = fc.property(instants, (date) => {
      const iso = date.toISOString()
      expect(field.write(valueOf(field.read(iso)))).toBe(iso)
    })
    fc.assert(holds)
  })
})
