import { expect, test } from 'vitest'
import { calendarSpread } from '../../../src/calculators/calendar-spread'
import { deskStart } from '../../../src/desk/deskStart'
import { otherDay } from '../../../src/desk/instruments'
import { deskOf } from '../../../src/desk/draftOf'
import { createDraftStore } from '../../../src/state'
import { openExample } from '../../../src/ui/panel/openExample'

test('an example of another day leaves no name of a contract that ends on the first one', () => {
  const store = createDraftStore({
    start: { panel: 'calendar-spread', desk: {}, panels: {}, progress: {} },
    storage: null,
  })
  const symbols = calendarSpread.examples.map((example) => {
    openExample({ store, calculator: calendarSpread, example })
    const desk = deskOf(store.getState().desk)
    expect(otherDay(desk)).toBeNull()
    return desk.symbol
  })
  expect(new Set(symbols)).toEqual(new Set([deskStart.symbol, '']))
})
