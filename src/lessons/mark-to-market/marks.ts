import type { Step } from '../lesson'
import type { words } from './words.en'

/** The bond of the essay, marked a moment after it was bought. */
export const marks: readonly Step<keyof typeof words>[] = [
  {
    id: 'the-future-runs-away',
    title: 'away.title',
    text: ['away.text.1', 'away.text.2', 'away.text.3'],
    calculator: 'fixed-bond',
    example: 'example.essay',
    draft: { interimSpotPrice: '100', interimFuturesPrice: '200', daysLater: '0' },
    fields: ['interimSpotPrice', 'interimFuturesPrice'],
    question: {
      ask: 'away.ask',
      term: 'interimValueUsd',
      tolerance: '0.001',
      hint: 'away.hint',
      traps: [
        { term: 'interimEquityCoin', hint: 'away.trap.coin' },
        { term: 'capitalUsd', hint: 'away.trap.capital' },
        { term: 'faceUsd', hint: 'away.trap.face' },
      ],
    },
    given: ['coin', 'contracts', 'futuresPrice'],
    shown: {
      terms: ['interimPnlCoin', 'interimEquityCoin', 'interimValueUsd', 'interimYield', 'faceUsd'],
      chart: 'chart.settlement',
    },
    after: ['away.after.1', 'away.after.2', 'away.after.3'],
    whatIfs: [
      { label: 'away.try.300', draft: { interimSpotPrice: '100', interimFuturesPrice: '300' } },
      { label: 'away.try.120', draft: { interimSpotPrice: '100', interimFuturesPrice: '120' } },
      { label: 'away.try.100', draft: { interimSpotPrice: '100', interimFuturesPrice: '100' } },
    ],
    exercise: {
      interimSpotPrice: { from: '80', to: '140', step: '5' },
      interimFuturesPrice: { from: '160', to: '300', step: '10' },
    },
  },
  {
    id: 'both-up-by-half',
    title: 'both.title',
    text: ['both.text.1', 'both.text.2'],
    calculator: 'fixed-bond',
    example: 'example.essay',
    draft: { interimSpotPrice: '150', interimFuturesPrice: '225', daysLater: '0' },
    fields: ['interimSpotPrice', 'interimFuturesPrice'],
    question: {
      ask: 'both.ask',
      term: 'interimPnlCoin',
      tolerance: '0.001',
      hint: 'both.hint',
      traps: [{ term: 'interimEquityCoin', hint: 'both.trap.equity' }],
    },
    given: ['coin', 'contracts', 'futuresPrice'],
    shown: { terms: ['interimPnlCoin', 'interimEquityCoin', 'interimValueUsd', 'capitalUsd', 'interimYield'] },
    after: ['both.after.1', 'both.after.2'],
    whatIfs: [
      { label: 'both.try.half', draft: { interimSpotPrice: '50', interimFuturesPrice: '75' } },
      { label: 'both.try.tenfold', draft: { interimSpotPrice: '1,000', interimFuturesPrice: '1,500' } },
      { label: 'both.try.narrow', draft: { interimSpotPrice: '150', interimFuturesPrice: '180' } },
    ],
    exercise: {
      interimSpotPrice: { from: '110', to: '160', step: '5' },
      interimFuturesPrice: { from: '170', to: '300', step: '5' },
    },
  },
]
