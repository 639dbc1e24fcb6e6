import { followWindow } from '../../desk/settlementWindow'
import { bondQuantities } from '../bondQuantities'
import { defineCalculator } from '../defineCalculator'
import type { DefinedAnswer } from '../definition'
import { examples } from './examples'
import { exitOf, type Exit } from './exit'
import { fields } from './fields'
import { layout, sections, tables } from './layout'
import { words } from './words.en'

const answer = ({ daysToExpiry, bond, exit }: Exit): DefinedAnswer<keyof typeof words> => ({
  headline: 'headline',
  strip: ['endExitUsd', 'slicedExitUsd', 'delayedExitUsd', 'endExitRate', 'delayedExitRate', 'delayInterestUsd'],
  quantities: {
    ...bondQuantities({ bond, daysToExpiry }),
    slicedExitRate: exit.sliced.rate,
    endExitRate: exit.end.rate,
    delayedExitRate: exit.delayed.rate,
    slicedExitUsd: exit.sliced.usd,
    endExitUsd: exit.end.usd,
    delayedExitUsd: exit.delayed.usd,
    delayInterestUsd: exit.delayInterestUsd,
  },
  sections,
  tables,
  details: ['detail.simulated'],
  notices: { 'notice.belowLot': bond.contracts.isZero() },
})

export const settlementExitPanel = defineCalculator({
  id: 'settlement-exit',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  follows: { windowMinutes: followWindow },
  groups: [
    { title: 'group.exit', fields: ['windowMinutes', 'exitSlices', 'exitDelayHours', 'spotVolatility'] },
    { title: 'group.seed', fields: ['simulationSeed'] },
  ],
  layout,
  examples,
  model: exitOf,
  answer,
  formulas: async () => {
    const { formulas } = await import('./formulas')
    return () => formulas
  },
  charts: async () => (await import('./charts')).chartsOf,
  details: async () => (await import('./details')).details,
  blame: { daysToExpiry: 'expiry', slices: 'exitSlices', delayHours: 'exitDelayHours', volatility: 'spotVolatility' },
})
