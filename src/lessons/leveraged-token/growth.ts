import type { Step } from '../lesson'
import type { words } from './words.en'

/** How much leverage a trend carries. */
export const growth: Step<keyof typeof words> = {
  id: 'how-much-leverage',
  title: 'much.title',
  text: ['much.text.1', 'much.text.2', 'much.text.3'],
  calculator: 'leveraged-token',
  example: 'example.round',
  draft: { trendRate: '54', pathVolatility: '60' },
  fields: ['trendRate', 'pathVolatility', 'tokenLeverage'],
  question: {
    ask: 'much.ask',
    term: 'bestLeverage',
    tolerance: '0.005',
    hint: 'much.hint',
  },
  shown: { terms: ['bestLeverage', 'tokenGrowthRate', 'indexGrowthRate', 'dragRate', 'standstillTrendRate'] },
  after: ['much.after.1', 'much.after.2', 'much.after.3'],
  whatIfs: [
    { label: 'much.try.best', draft: { trendRate: '54', pathVolatility: '60', tokenLeverage: '1.5' } },
    { label: 'much.try.calm', draft: { trendRate: '54', pathVolatility: '30', tokenLeverage: '3' } },
    { label: 'much.try.flat', draft: { trendRate: '0', pathVolatility: '60', tokenLeverage: '3' } },
  ],
  exercise: {
    trendRate: { from: '10', to: '90', step: '2' },
    pathVolatility: { from: '40', to: '90', step: '5' },
  },
}
