import { describe, expect, test } from 'vitest'
import { instantProblem } from '../../../src/core'

const noZone = 'must be an instant with a zone, such as 2021-12-31T12:00:00Z'
const noDate = 'must be a date and time that exist'

describe('instantProblem', () => {
  test.each(['2021-12-31T12:00Z', '2021-12-31T12:00:00.5Z', '2024-02-29T23:59:59.999999999+05:30'])(
    '%s is an instant',
    (text) => {
      expect(instantProblem(text)).toBeNull()
    },
  )

  const noInstants = [
    '2021-12-31 12:00Z',
    '2021-12-31T12Z',
    '2021-12-31T12:00z',
    '21-12-31T12:00Z',
    '2021-12-31T12:00Z\n',
    '2021-12-31T12:00:00.Z',
  ]
  test.each(noInstants)('%j has not the form', (text) => expect(instantProblem(text)).toBe(noZone))

  test('2021-04-31 does not exist', () => expect(instantProblem('2021-04-31T12:00Z')).toBe(noDate))
})
