import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

const rows = (...quotes: readonly (readonly string[])[]) => quotes.map((cells) => cells.join('\t')).join('\n')

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.episode',
    source: 'source.episode',
    draft: {
      stripFrom: 'rows',
      stripSeries: '',
      stripCoinSeries: '',
      stripLeastDays: '7',
      stripRule: 'rate-linear',
      stripRows: rows(
        ['2026-02-02T16:00Z', '78,000', '2026-02-27T16:00Z', '78,267.12'],
        ['2026-02-02T16:00Z', '78,000', '2026-03-27T16:00Z', '78,611.61'],
        ['2026-02-02T16:00Z', '78,000', '2026-04-24T15:00Z', '78,969.34'],
        ['2026-02-02T16:00Z', '78,000', '2026-06-26T15:00Z', '79,846.36'],
        ['2026-02-03T16:00Z', '76,000', '2026-02-27T16:00Z', '76,229.87'],
        ['2026-02-03T16:00Z', '76,000', '2026-03-27T16:00Z', '76,552.20'],
        ['2026-02-03T16:00Z', '76,000', '2026-04-24T15:00Z', '76,916.16'],
        ['2026-02-03T16:00Z', '76,000', '2026-06-26T15:00Z', '77,756.75'],
        ['2026-02-04T16:00Z', '73,000', '2026-02-27T16:00Z', '73,193.20'],
        ['2026-02-04T16:00Z', '73,000', '2026-03-27T16:00Z', '73,489.60'],
        ['2026-02-04T16:00Z', '73,000', '2026-04-24T15:00Z', '73,837.40'],
        ['2026-02-04T16:00Z', '73,000', '2026-06-26T15:00Z', '74,647.20'],
        ['2026-02-05T16:00Z', '63,000', '2026-02-27T16:00Z', '63,125.31'],
        ['2026-02-05T16:00Z', '63,000', '2026-03-27T16:00Z', '63,353.84'],
        ['2026-02-05T16:00Z', '63,000', '2026-04-24T15:00Z', '63,646.22'],
        ['2026-02-05T16:00Z', '63,000', '2026-06-26T15:00Z', '64,338.53'],
        ['2026-02-06T16:00Z', '70,000', '2026-02-27T16:00Z', '70,362.47'],
        ['2026-02-06T16:00Z', '70,000', '2026-03-27T16:00Z', '70,714.19'],
        ['2026-02-06T16:00Z', '70,000', '2026-04-24T15:00Z', '71,018.93'],
        ['2026-02-06T16:00Z', '70,000', '2026-06-26T15:00Z', '71,745.21'],
      ),
    },
  },
  {
    title: 'example.hand',
    source: 'source.hand',
    draft: {
      stripFrom: 'rows',
      stripSeries: '',
      stripCoinSeries: '',
      stripLeastDays: '7',
      stripRule: 'rate-linear',
      stripRows: rows(
        ['2026-02-05T16:00Z', '36,500', '2026-02-25T16:00Z', '36,660'],
        ['2026-02-05T16:00Z', '36,500', '2026-03-17T16:00Z', '36,740'],
        ['2026-02-06T16:00Z', '36,500', '2026-02-26T16:00Z', '36,660'],
        ['2026-02-06T16:00Z', '36,500', '2026-03-18T16:00Z', '36,740'],
      ),
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.episode': { stripTimeCount: '5', stripLeftOut: '0', stripGapCount: '0' },
  'example.hand': { maturity30Rate: '0.07', stripTimeCount: '2', stripGapCount: '6' },
} as const satisfies StatedAnswers<keyof typeof words>
