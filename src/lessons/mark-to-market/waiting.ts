import type { Step } from '../lesson'
import type { words } from './words.en'

/** The bond on a later day: less time to run, and the basis that is left. */
export const waiting: Step<keyof typeof words> = {
  id: 'waiting-it-out',
  title: 'wait.title',
  text: ['wait.text.1', 'wait.text.2', 'wait.text.3'],
  calculator: 'fixed-bond',
  example: 'example.essay',
  draft: { interimSpotPrice: '100', interimFuturesPrice: '125', daysLater: '182.5' },
  fields: ['daysLater', 'interimSpotPrice', 'interimFuturesPrice', 'path'],
  question: {
    ask: 'wait.ask',
    term: 'interimValueUsd',
    tolerance: '0.001',
    hint: 'wait.hint',
    traps: [
      { term: 'interimEquityCoin', hint: 'away.trap.coin' },
      { term: 'capitalUsd', hint: 'wait.trap.capital' },
      { term: 'faceUsd', hint: 'away.trap.face' },
    ],
  },
  given: ['coin', 'contracts', 'futuresPrice', 'interimYield'],
  shown: { terms: ['interimValueUsd', 'capitalUsd', 'faceUsd', 'daysRemaining'], chart: 'chart.path' },
  after: ['wait.after.1', 'wait.after.2', 'wait.after.3'],
  whatIfs: [
    { label: 'wait.try.wide', draft: { daysLater: '182.5', interimSpotPrice: '100', interimFuturesPrice: '150' } },
    { label: 'wait.try.late', draft: { daysLater: '273.75', interimSpotPrice: '100', interimFuturesPrice: '112.5' } },
    { label: 'wait.try.expiry', draft: { daysLater: '365', interimSpotPrice: '250', interimFuturesPrice: '250' } },
    { label: 'wait.try.path', draft: { path: '0\t50\n60\t200\n180\t5' } },
  ],
  exercise: {
    daysLater: { from: '30', to: '330', step: '30' },
    interimSpotPrice: { from: '80', to: '110', step: '5' },
    interimFuturesPrice: { from: '112', to: '145', step: '3' },
  },
}
