import type { HistoryKind, QuestionKind, RejectReason } from '../../market/readers'
import type { Imported } from '../../workers/importHistory'

export const words = {
  title: 'Your own series',
  intro:
    'Funding rates, futures or spot prices from any venue: CSV or JSON, also as .gz or .zip. Files stay in this browser.',
  file: 'Import a file',
  fetch: 'Fetch funding of {venue}',
  fetchHint: 'To fetch a venue’s own funding history, turn it on under Curve, Live venues.',
  fetching: 'Fetching: {count} payments so far',
  unfetched:
    'The venue’s history did not come: offline, blocked or asked too often; a browser cannot tell which. A file works too.',
  importing: 'Reading {name}',
  lines: '%',
  cancelled: 'Import cancelled. Nothing was changed.',
  failed: 'The import broke off. What was loaded before is still here.',
  shipped: 'The essay’s years (shipped)',
  use: 'Use',
  inUse: 'In use',
  remove: 'Remove',
  added: '{rows} rows of {name} imported ({kind}).',
  kind: 'Kind',
  kinds: { funding: 'funding', prices: 'spot or prices', strip: 'futures' } satisfies Record<HistoryKind, string>,
  full: 'This browser’s storage is full. The series is here until the page is closed.',
  refused: 'This browser keeps nothing. The series is here until the page is closed.',
  others: 'No history in: {names}',
  nothingFound: 'No history was found in this file.',
  series: 'Series',
  source: 'Source',
  range: 'Range (UTC)',
  rows: 'Rows',
  interval: 'Interval, h',
  gaps: 'Missing rows',
  duplicates: 'Duplicates',
  rejected: 'Rejected',
  mixed: 'mixed',
  rejectedLines: '{count} lines rejected',
  line: 'Line',
  reason: 'Reason',
  text: 'Found',
  questions: 'What the file does not say',
  answer: 'Import',
  asks: {
    'percent or fraction': 'Are these rates in percent, or fractions?',
    'time zone': 'In which time zone are these times?',
    'date order and time zone': 'How are these dates written, and in which time zone?',
    'which column': 'Which column holds it?',
    'which symbol': 'Which symbol?',
    'funding or prices': 'Does this column hold funding rates or prices?',
    'who pays': 'Who pays where this is positive?',
    'absolute or relative': 'Is this rate relative, or in coin per contract?',
    'overlapping figures': 'These figures cover eight hours each and overlap. Take:',
  } satisfies Record<QuestionKind, string>,
  problems: {
    'broken archive': 'The archive is damaged or cut short. Nothing was read.',
    'too large': 'Unpacked, this file is larger than 400 MB. Nothing was read.',
    unreadable: 'The browser could not read this file.',
  } satisfies Record<NonNullable<Imported['problem']>, string>,
  /** A reason is written in English where it arises. */
  reasons: {} as Readonly<Partial<Record<RejectReason, string>>>,
}

export type HistoryWords = typeof words
