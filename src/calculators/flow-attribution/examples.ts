import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

const rows = (...days: readonly (readonly string[])[]) => days.map((cells) => cells.join('\t')).join('\n')

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.episode',
    source: 'source.episode',
    draft: {
      flowContractCoin: '5',
      flowRows: rows(
        ['2026-01-30', '-530,000,000', '-900', '84,000', '5.1'],
        ['2026-02-04', '-370,000,000', '-700', '73,000', '4.2'],
        ['2026-02-05', '-60,000,000', '-1,800', '63,000', '3.3'],
        ['2026-02-06', '230,000,000', '1,200', '70,000', '9'],
      ),
    },
  },
  {
    title: 'example.hand',
    source: 'source.hand',
    draft: {
      flowContractCoin: '0.1',
      flowRows: rows(['Mon', '100', '20', '40', '5'], ['Tue', '50', '-5', '40', '4'], ['Wed', '-30', '-10', '20', '3']),
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  // -378, -255.5 and -60 of the outflows, all 230 of the inflow: 420 of new shorts are more.
  'example.episode': {
    cumulatedFlowUsd: '-730000000',
    cumulatedMatchedUsd: '-463500000',
    cumulatedDirectionalUsd: '-266500000',
    directionalDayCount: '0',
  },
  // 80 of 100, nothing of 50, -20 of -30.
  'example.hand': {
    cumulatedFlowUsd: '120',
    cumulatedMatchedUsd: '60',
    matchedFlowRate: '0.5',
    directionalDayCount: '1',
  },
} as const satisfies StatedAnswers<keyof typeof words>
