import { describe, expect, it } from 'vitest'
import { fixedAgainstFloating } from '../../src/calculators/fixed-against-floating'
import { rollDesk } from '../../src/calculators/roll-desk'
import { draftOf } from '../../src/desk/draftOf'
import { followInterval, intervalField, intervalOf } from '../../src/desk/intervalField'
import { answerOf } from '../calculators/menu'

describe.each([fixedAgainstFloating, rollDesk])('case 3: the interval of $id', (calculator) => {
  const intervalOn = (venue: string, own = {}) => draftOf({ calculator, desk: { venue }, own })['intervalHours']

  it('follows the venue until one is typed', () => {
    expect([intervalOn('kraken'), intervalOn('deribit')]).toEqual(['1', '8'])
    expect(intervalOn('kraken', { intervalHours: '8' })).toBe('8')
    expect(intervalOn('kraken', { intervalHours: '' })).toBe('')
  })

  it('says where it is not the venue’s', () => {
    const draft = draftOf({ calculator, desk: { venue: 'kraken' }, own: {} })
    expect(answerOf(calculator, draft).notices).not.toContain('notice.otherInterval')
    expect(answerOf(calculator, { ...draft, intervalHours: '8' }).notices).toContain('notice.otherInterval')
  })
})

describe('intervalField', () => {
  it('has no say under a venue that nobody knows', () => {
    expect(followInterval.text({ venue: 'nowhere' })).toBeNull()
    expect(followInterval.text({})).toBeNull()
  })

  it('reads what it says', () => {
    expect(intervalField.read(followInterval.text({ venue: 'kraken' }) ?? '')).toEqual({
      state: 'value',
      value: intervalOf('kraken'),
    })
  })
})
