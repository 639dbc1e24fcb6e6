import type { DefinedAnswer } from '../definition'
import { followStripRows } from '../../desk/follow/stripRows'
import { defineCalculator } from '../defineCalculator'
import { examples } from './examples'
import { fields } from './fields'
import { quantitiesOf, stripOf, type Strip } from './strip'
import { words } from './words.en'

type Word = keyof typeof words

const answer = (strip: Strip): DefinedAnswer<Word> => ({
  headline: 'headline',
  strip: [
    ...(['maturity30Rate', 'maturity60Rate', 'maturity90Rate', 'maturity120Rate'] as const),
    ...(['stripTimeCount', 'stripGapCount'] as const),
  ],
  quantities: quantitiesOf(strip),
  sections: [
    {
      title: 'section.last',
      terms: ['maturity30Rate', 'maturity60Rate', 'maturity90Rate', 'maturity120Rate'],
      note: 'note.last',
    },
    { title: 'section.strip', terms: ['stripTimeCount', 'stripGapCount', 'stripLeftOut'] },
  ],
  details: ['listing.maturities'],
  notices: {
    'premise.gaps': strip.gaps.greaterThan(0),
    'premise.empty': strip.points.length === 0 && strip.stripFrom === 'rows',
    'premise.noSeries': strip.stripFrom === 'series' && !strip.hasSeries,
    'premise.otherCoin': strip.isOtherCoin,
    'premise.noQuotes': strip.stripFrom === 'live' && strip.points.length === 0,
  },
})

export const constantMaturityPanel = defineCalculator({
  id: 'constant-maturity',
  words: { en: words, zh: async () => (await import('./words.zh')).words },
  fields,
  groups: [
    { title: 'group.rule', fields: ['stripFrom', 'stripRule', 'stripLeastDays'] },
    {
      title: 'group.series',
      fields: ['stripSeries', 'stripCoinSeries'],
      onlyFor: { field: 'stripFrom', choices: ['series'] },
    },
    { title: 'group.rows', fields: ['stripRows'], onlyFor: { field: 'stripFrom', choices: ['rows'] } },
  ],
  layout: { first: ['section.last', 'section.strip'], below: [], groupsIn: { 'group.rows': 'listing.maturities' } },
  examples,
  reads: ['series', 'quotes'],
  follows: { stripRows: followStripRows },
  model: stripOf,
  answer,
  details: async () => ({ 'listing.maturities': (await import('./byTime')).byTimeOf }),
  charts: async () => (await import('./charts')).chartsOf,
  blame: { rows: 'stripRows', leastDays: 'stripLeastDays' },
})
