import type { Section } from '../answer'
import type { Layout } from '../layout'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = {
  first: ['section.imported', 'section.floating'],
  ticket: ['section.today', 'section.fixed'],
  below: ['section.quarters', 'section.others', 'section.policy'],
  groupsIn: { 'group.policy': 'section.policy', 'group.today': 'section.today' },
}

/** The blocks of figures. */
const plain: readonly Section<Word>[] = [
  {
    title: 'section.floating',
    terms: [
      ...(['compoundedFloating', 'dailyFloating', 'summedFloating', 'floatingAnnualYield'] as const),
      ...(['floatingDrawdown', 'negativeDayShare'] as const),
    ],
    note: 'note.floating',
  },
  {
    title: 'section.fixed',
    terms: ['rolledReturn', 'rolledSum', 'listingReturn', 'listingSum', 'overlappingEntries'],
    note: 'note.fixed',
  },
  {
    title: 'section.today',
    terms: [
      ...(['todaysBasis', 'basisPercentile', 'todaysFunding', 'fundingPercentile'] as const),
      ...(['floaterShare', 'averageLead', 'lowestLead', 'highestLead'] as const),
      ...(['overlappingWindows', 'independentWindows'] as const),
    ],
    note: 'note.today',
  },
  {
    title: 'section.quarters',
    terms: ['quarterCount', 'futuresWins', 'futuresWinSum', 'swapWins', 'swapWinSum'],
    total: 'quarterNet',
    note: 'note.quarters',
  },
  {
    title: 'section.others',
    terms: ['coinReturn', 'stocksReturn', 'treasuriesReturn', 'fedGrowth'],
    note: 'note.others',
  },
  {
    title: 'section.policy',
    terms: [
      ...(['policyFinalUsd', 'policyReturn', 'policyYield', 'policyDrawdown'] as const),
      ...(['policyTurnoverUsd', 'policyCostsUsd', 'switchCount'] as const),
    ],
    note: 'note.policy',
  },
]

const imported: Section<Word> = {
  title: 'section.imported',
  terms: [
    ...(['importedRows', 'importedEvery', 'importedDaily', 'importedSum'] as const),
    ...(['importedNegative', 'importedDrawdown', 'importedPercentile'] as const),
    ...(['importedFloaterShare', 'importedLead', 'importedWindows', 'importedIndependent'] as const),
  ],
  note: 'note.imported',
}

/** The blocks of figures; an imported series has one of its own. */
export function sectionsFor({ hasImport, isOwn }: { hasImport: boolean; isOwn: boolean }): readonly Section<Word>[] {
  const years = isOwn ? plain.map(ownSection) : plain
  return hasImport ? [imported, ...years] : years
}

/** The same block over imported series: the essay says nothing about those. */
function ownSection(section: Section<Word>): Section<Word> {
  if (section.title === 'section.floating') return { ...section, note: 'note.ownFloating' }
  if (section.title === 'section.fixed') return { ...section, note: 'note.ownFixed' }
  return section.title === 'section.others' ? { title: section.title, terms: ['coinReturn'] } : section
}
