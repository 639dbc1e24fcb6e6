import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.published',
    source: 'source.published',
    draft: {
      ...{
        moveOpenPrice: '100,000',
        moveVolatility: '60',
        moveDays: '1',
        averagingHours: '1',
        movePaidUsd: '2,435.19',
      },
      ...{
        movePrice: '100,000',
        hoursLeft: '24',
        optionStrike: '100,000',
        optionDays: '1',
        straddlePaidUsd: '2,505.79',
      },
    },
  },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: {
      ...{ moveOpenPrice: '9,000', moveVolatility: '60', moveDays: '1', averagingHours: '0', movePaidUsd: '225' },
      ...{ movePrice: '9,125', hoursLeft: '0', optionStrike: '9,000', optionDays: '30', straddlePaidUsd: '1,250' },
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.published': { movePaysUsd: '0', moveDelta: '0' },
  'example.essay': { movePaysUsd: '125', moveNowUsd: '125', moveDelta: '1' },
} as const satisfies StatedAnswers<keyof typeof words>
