import type { MistakeKind } from '../../core'
import type { Section } from '../answer'
import type { Layout } from '../layout'
import type { Term } from '../../vocabulary/terms'
import type { words } from './words.en'

type Word = keyof typeof words

export const layout: Layout<Word> = { first: ['section.damage', 'section.steps'], below: [] }

/** The figures on the way to each mistake. */
const steps: Readonly<Record<MistakeKind, readonly Term[]>> = {
  sign: ['coin', 'contracts', 'futuresPnlCoin', 'futuresPnlUsd', 'naivePnlCoin', 'naivePnlUsd'],
  'sized-at-spot': ['coin', 'contracts', 'residualCoin', 'naiveContracts', 'naiveUnhedgedCoin'],
  linear: ['coin', 'contracts', 'futuresPnlCoin', 'tangentPnlUsd', 'tangentPnlCoin'],
  'day-count': ['basis', 'daysToExpiry', 'grossAnnualisedYield', 'interestUsd', 'wrongInterestUsd'],
  'hourly-funding': ['contracts', 'faceUsd', 'paidEventCount', 'readEventCount'],
  'unhedged-funding': ['coin', 'contracts', 'fundingCoin', 'openCoin', 'rehedgedContracts', 'rehedgedResidualCoin'],
  satoshi: ['contracts', 'futuresPnlCoin', 'contractPnlSatoshis', 'roundedContractPnlSatoshis'],
}

/** What the mistake costs, with the sentence that explains it, and where the cost comes from. */
export const sectionsFor = (mistake: MistakeKind): readonly Section<Word>[] => [
  {
    title: 'section.damage',
    terms: ['rightUsd', 'wrongUsd'],
    total: 'damageUsd',
    note: `explain.${mistake}`,
  },
  { title: 'section.steps', terms: steps[mistake], note: 'note.costless' },
]
