import type { MenuGroup } from '../../calculators'
import type { Requirement } from '../../form'

export type ChromeWords = {
  product: string
  navigation: string
  menuGroups: Readonly<Record<MenuGroup, string>>
  search: string
  more: string
  learn: string
  glossary: string
  skip: string
  desk: string
  deskDetails: string
  quotes: string
  daysLeft: string
  follows: string
  followAgain: string
  examples: string
  source: string
  sourceEdited: string
  copyLink: string
  linkCopied: string
  linkShown: string
  exportCsv: string
  reset: string
  undo: string
  redo: string
  dismiss: string
  never: string
  none: string
  stale: string
  waiting: string
  computing: string
  language: string
  theme: string
  'theme.system': string
  'theme.light': string
  'theme.dark': string
  chartLoading: string
  working: string
  openWorking: string
  explain: string
  problemAt: string
  rowAt: string
  answer: string
  loading: string
  failed: string
  retry: string
  requirements: (requirement: Requirement) => string
}

/** Requirements as the code words them, in the words of the page: in percent, and in few, for under a field there is room for ten. */
const rephrased = (requirement: string): string =>
  requirement
    .replace('greater than -1 and less than 1', 'within ±100%')
    .replace('than -1', 'than −100%')
    .replace(/at least 0 and less than 1$/, '0% to below 100%')
    .replace(/be a date and time with.*/, 'read like 2026-12-25T08:00Z')
    .replace('date and time that exist', 'real date')
    .replace('decimal ', '')
    .replace('at most 1e15 in magnitude', 'within ±1e15')
    .replace('at most the', '≤')

export const chrome: ChromeWords = {
  product: 'NakaDesk',
  navigation: 'Calculators',
  menuGroups: { trade: 'Trade', market: 'Market', risk: 'Risk', lab: 'Lab', learn: 'Learn' },
  search: 'Search',
  more: 'More',
  learn: 'Learn',
  glossary: 'Glossary',
  skip: 'Skip to results',
  desk: 'Market & account',
  deskDetails: 'Contract, fees',
  quotes: 'Quotes',
  daysLeft: '{days} d',
  follows: 'Follows {name} until something is typed',
  followAgain: 'Follow {name}',
  examples: 'Examples',
  source: 'Source: {source}',
  sourceEdited: 'Edited from: {source}',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkShown: 'Copy this address:',
  exportCsv: 'Export CSV',
  reset: 'Reset',
  undo: 'Undo',
  redo: 'Redo',
  dismiss: 'Dismiss',
  never: 'never',
  none: 'none',
  stale: 'From the last valid inputs',
  waiting: 'Fix the highlighted fields.',
  computing: 'Computing…',
  language: 'Language',
  theme: 'Theme',
  'theme.system': 'System',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  chartLoading: 'Drawing…',
  working: 'Working',
  openWorking: 'Open the working of {name}',
  explain: 'What is this? (F1)',
  problemAt: '{name} {requirement}, was {found}',
  rowAt: '{name}, row {row}',
  answer: 'Result',
  loading: 'Loading…',
  failed: 'This part could not be loaded. Check the connection and try again.',
  retry: 'Try again',
  requirements: rephrased,
}
