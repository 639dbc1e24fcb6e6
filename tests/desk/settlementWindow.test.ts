import { describe, expect, it } from 'vitest'
import { deskStart } from '../../src/desk/deskStart'
import { followWindow } from '../../src/desk/settlementWindow'

describe('followWindow', () => {
  it.each([
    ['textbook', '120'],
    ['deribit', '30'],
    ['kraken', '60'],
    ['bitmex', '30'],
  ])('%s averages %s minutes', (venue, minutes) => {
    expect(followWindow.text({ ...deskStart, venue })).toBe(minutes)
  })

  it('says nothing where the desk names no venue', () => {
    expect(followWindow.text({ ...deskStart, venue: 'nowhere' })).toBeNull()
  })
})
