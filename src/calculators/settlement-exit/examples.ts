import { deskStart } from '../../desk/deskStart'
import { essayDesk } from '../../desk/essayDesk'
import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: {
      ...deskStart,
      windowMinutes: '30',
      exitSlices: '12',
      exitDelayHours: '1',
      spotVolatility: '55',
      simulationSeed: '1',
    },
  },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: {
      ...essayDesk,
      windowMinutes: '120',
      exitSlices: '24',
      exitDelayHours: '1',
      spotVolatility: '80',
      simulationSeed: '1',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  // 0.55 * sqrt(30 / 525600 / 3), a twelfth of it, and with 1/8760 under the root; of 1,022,010 dollars.
  'example.quarterly': {
    endExitRate: '0.002399026311871812807886429831934516045312',
    slicedExitRate: '0.0001999188593226510673238691526612096704427',
    delayedExitRate: '0.006347227009913298126524826652011191451394',
    endExitUsd: '2451.828880996111407788010152535394743470',
    slicedExitUsd: '204.3190734163426173156675127112828952892',
    delayedExitUsd: '6486.929476401489818289638086621957775239',
    delayInterestUsd: '4.900047945205479452054794520547945205479',
  },
  // 0.8 * sqrt(120 / 525600 / 3), a twenty-fourth of it, and with 1/8760 under the root; of 150,000 dollars.
  'example.essay': {
    endExitRate: '0.006978985634536182713851432238354955768181',
    slicedExitRate: '0.0002907910681056742797438096765981231570076',
    delayedExitRate: '0.01103474518136490599843181668201630657380',
    delayedExitUsd: '1655.211777204735899764772502302445986069',
    delayInterestUsd: '3.424657534246575342465753424657534246575',
  },
} as const satisfies StatedAnswers<keyof typeof words>
