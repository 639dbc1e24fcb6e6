import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

/** The volatility token of the panel, as it starts. */
const token = { volTokenFundUsd: '1,000', volTokenLeverage: '1', volTokenFeeRate: '0' }

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.published',
    source: 'source.published',
    draft: {
      moveOpenPrice: '100,000',
      moveVolatility: '60',
      moveDays: '1',
      averagingHours: '1',
      movePaidUsd: '2,435.19',
      movePrice: '100,000',
      // The opening average is known: from here on the contract has a strike.
      hoursLeft: '23',
      moveCloseAverage: '100,000',
      optionStrike: '100,000',
      optionDays: '1',
      straddlePaidUsd: '2,505.79',
      ...token,
      moveDayPath:
        '0\t100,000\n0.5\t100,200\n1\t100,400\n6\t101,000\n12\t99,500\n18\t102,000\n23\t101,800\n23.5\t101,400\n24\t101,500',
      moveRolls: '2,000\t2,500\n2,250\t1,800',
    },
  },
  {
    title: 'example.closing',
    source: 'source.closing',
    draft: {
      moveOpenPrice: '100,200',
      moveVolatility: '60',
      moveDays: '1',
      averagingHours: '1',
      movePaidUsd: '2,400',
      movePrice: '100,250',
      hoursLeft: '0.5',
      moveCloseAverage: '100,300',
      optionStrike: '100,200',
      optionDays: '0.25',
      straddlePaidUsd: '1,600',
      ...token,
      moveDayPath: '0\t100,000\n0.5\t100,200\n1\t100,400\n23\t100,350\n23.5\t100,250',
      moveRolls: '2,000\t2,500',
    },
  },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: {
      moveOpenPrice: '9,000',
      moveVolatility: '60',
      moveDays: '1',
      averagingHours: '0',
      movePaidUsd: '225',
      movePrice: '9,125',
      hoursLeft: '0',
      moveCloseAverage: '9,125',
      optionStrike: '9,000',
      optionDays: '30',
      straddlePaidUsd: '1,250',
      ...token,
      moveDayPath: '0\t9,000\n12\t9,060\n24\t9,125',
      moveRolls: '250\t125\n150\t225',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  // A quarter up on 2,000, a fifth down on 2,250.
  'example.published': { movePaysUsd: '0', moveDelta: '0', volTokenUsd: '1000', volTokenRate: '0' },
  // Halfway through the last hour: 100,300 so far and 100,250 for the rest are 100,275, 75 above the open.
  'example.closing': { moveDistanceUsd: '75', movePaysUsd: '75' },
  'example.essay': { movePaysUsd: '125', moveNowUsd: '125', moveDelta: '1', volTokenUsd: '750' },
} as const satisfies StatedAnswers<keyof typeof words>
