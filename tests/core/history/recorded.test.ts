import { describe, expect, test } from 'vitest'
import {
  executableRollEntries,
  fixedReplay,
  floatingReplay,
  listingDayEntries,
  percentOf,
  quarterlyComparison,
  type Decimal,
  type FixedEntry,
  type FundingConvention,
} from '../../../src/core'
import * as recorded from './recordedHistory'

const { start, end } = recorded
const percent = (rate: Decimal, places = 3) => percentOf({ rate }).toFixed(places)

/** The figures of the essay's own years, to the digits in which they are printed beside the data. */
describe.skipIf(recorded.missing !== null)(
  `real history${recorded.missing === null ? '' : `: ${recorded.missing}`}`,
  () => {
    const floating = (convention: FundingConvention) =>
      floatingReplay({ start, end, fundings: recorded.fundings(), convention })

    test('4,692 fundings made 58.851% compounded, 58.334% by days, 46.514% added up', () => {
      expect(floating('every-interval').events.toFixed()).toBe('4692')
      expect(percent(floating('every-interval').returnRate)).toBe('58.851')
      expect(percent(floating('daily-sums').returnRate)).toBe('58.334')
      expect(percent(floating('simple-sum').returnRate)).toBe('46.514')
    })

    const listed = (spot = recorded.spotCloses()) => listingDayEntries({ futures: recorded.futures(), spot })
    const rolled = () => executableRollEntries({ futures: recorded.futures(), start: recorded.firstRoll })

    test('sold on the day of its listing, each of 17 futures over the next: 48.596%, a sum of 42.446%', () => {
      const replay = fixedReplay({ entries: listed() })
      expect([percent(replay.returnRate), percent(replay.basisSum)]).toEqual(['48.596', '42.446'])
      expect(replay.rows[0]).toMatchObject({ symbol: 'XBTH17', time: '2016-12-17T00:00:00.000Z' })
      expect(replay.overlappingEntries.toFixed()).toBe('16')
    })

    test("against the perpetual's closes instead: 49.275%, a sum of 42.594%", () => {
      const replay = fixedReplay({ entries: listed(recorded.perpetualCloses()) })
      expect([percent(replay.returnRate), percent(replay.basisSum)]).toEqual(['49.275', '42.594'])
    })

    test('rolled at every expiry as one sum of dollars can be: 21.036%, a sum of 19.813%', () => {
      const replay = fixedReplay({ entries: rolled() })
      expect([percent(replay.returnRate), percent(replay.basisSum)]).toEqual(['21.036', '19.813'])
      expect(replay.overlappingEntries.toFixed()).toBe('0')
    })

    const midnightOf = (listing: string) => `${listing.slice(0, 10)}T00:00:00Z`
    const compared = (entries: readonly FixedEntry[], bounds: readonly string[]) => {
      const fundings = recorded.fundings()
      const { rows } = fixedReplay({ entries })
      const quarters = rows.map(({ basisRate }, index) => ({
        start: bounds[index] ?? '',
        end: bounds[index + 1] ?? '',
        futuresBasisRate: basisRate,
        fundings,
      }))
      return quarterlyComparison({ quarters })
    }

    test('by listing day 8 quarters are ahead by 48.32% and 9 behind by 56.81%', () => {
      const bounds = [...recorded.futures().map(({ listing }) => midnightOf(listing)), end]
      const { futuresWins, swapWins, futuresWinSum, swapWinSum } = compared(listed(), bounds)
      expect([futuresWins.toFixed(), percent(futuresWinSum, 2)]).toEqual(['8', '48.32'])
      expect([swapWins.toFixed(), percent(swapWinSum, 2)]).toEqual(['9', '56.81'])
    })

    test('by executable roll 7 are ahead by 24.61% and 10 behind by 55.34%', () => {
      const bounds = [start, ...recorded.futures().map(({ expiry }) => expiry)]
      const { futuresWins, swapWins, futuresWinSum, swapWinSum } = compared(rolled(), bounds)
      expect([futuresWins.toFixed(), percent(futuresWinSum, 2)]).toEqual(['7', '24.61'])
      expect([swapWins.toFixed(), percent(swapWinSum, 2)]).toEqual(['10', '55.34'])
    })
  },
)
