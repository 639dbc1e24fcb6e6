import type { Step } from '../lesson'
import type { words } from './words.en'

/** What is in hand already, and whether to go on. */
export const decisionSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'what-is-earned-already',
    title: 'earned.title',
    text: ['earned.text.1', 'earned.text.2'],
    calculator: 'roll-desk',
    example: 'example.essay',
    draft: {},
    fields: ['spotPrice', 'futuresPrice', 'contracts'],
    question: {
      ask: 'earned.ask',
      term: 'realisedUsd',
      tolerance: '0.001',
      hint: 'earned.hint',
      traps: [
        { term: 'holdEndUsd', hint: 'earned.trap.face' },
        { term: 'equityCoin', hint: 'earned.trap.coin' },
        { term: 'capitalUsd', hint: 'earned.trap.capital' },
      ],
    },
    given: ['capitalUsd', 'daysToExpiry'],
    shown: { terms: ['realisedUsd', 'realisedReturnRate', 'holdEndUsd', 'basisRate', 'grossAnnualisedYield'] },
    after: ['earned.after.1', 'earned.after.2', 'earned.after.3'],
    whatIfs: [
      { label: 'earned.try.100', draft: { spotPrice: '100', futuresPrice: '100' } },
      { label: 'earned.try.105', draft: { spotPrice: '100', futuresPrice: '105' } },
      { label: 'earned.try.200', draft: { spotPrice: '200', futuresPrice: '220' } },
    ],
    exercise: {
      spotPrice: { from: '80', to: '110', step: '2' },
      futuresPrice: { from: '111', to: '140', step: '1' },
    },
  },
  {
    id: 'roll-or-stop',
    title: 'stop.title',
    text: ['stop.text.1', 'stop.text.2', 'stop.text.3'],
    calculator: 'roll-desk',
    example: 'example.essay',
    draft: { costOfCapital: '12' },
    fields: ['costOfCapital', 'futuresPrice', 'expectedFunding', 'fars'],
    question: {
      ask: 'stop.ask',
      term: 'breakEvenFarPrice',
      tolerance: '0.001',
      hint: 'stop.hint',
      traps: [{ term: 'futuresPrice', hint: 'stop.trap.near' }],
    },
    given: ['farPrice', 'days'],
    shown: {
      terms: ['breakEvenFarPrice', 'netRollYield', 'excessYield'],
      listing: { title: 'listing.ranking', columns: ['endUsd', 'horizonYield', 'horizonExcessYield'] },
    },
    after: ['stop.after.1', 'stop.after.2', 'stop.after.3'],
    whatIfs: [
      { label: 'stop.try.0', draft: { costOfCapital: '0' } },
      { label: 'stop.try.20', draft: { costOfCapital: '20' } },
      { label: 'stop.try.25', draft: { costOfCapital: '25' } },
      { label: 'stop.try.funding', draft: { costOfCapital: '12', expectedFunding: '0.03' } },
    ],
    exercise: {
      costOfCapital: { from: '2', to: '30', step: '1' },
      futuresPrice: { from: '102', to: '125', step: '1' },
    },
  },
]
