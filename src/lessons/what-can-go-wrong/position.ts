import type { Step } from '../lesson'
import type { words } from './words.en'

const onLiquidationValue = { maintenanceOn: 'liquidation-value' }

/** The short that an exchange may close: for want of a deposit, or because others cannot pay. */
export const position: readonly Step<keyof typeof words>[] = [
  {
    id: 'leverage',
    title: 'leverage.title',
    text: ['leverage.text.1', 'leverage.text.2', 'leverage.text.3'],
    calculator: 'risks',
    example: 'example.essay',
    draft: { margin: '100' },
    fields: ['margin', 'futuresPrice', 'maintenanceMarginRate', 'maintenanceOn'],
    question: {
      ask: 'leverage.ask',
      term: 'liquidationPrice',
      tolerance: '0.002',
      hint: 'leverage.hint',
      traps: [{ term: 'bankruptcyPrice', hint: 'leverage.trap.bankruptcy' }],
    },
    given: ['contracts', 'notionalCoin'],
    shown: {
      terms: ['liquidationPrice', 'liquidationDistanceRate', 'bankruptcyPrice', 'wholeLiquidationPrice'],
      chart: 'chart.liquidation',
    },
    after: ['leverage.after.1', 'leverage.after.2', 'leverage.after.3'],
    whatIfs: [
      { label: 'leverage.try.half', draft: { margin: '500', ...onLiquidationValue } },
      { label: 'leverage.try.hundredth', draft: { margin: '10', ...onLiquidationValue } },
      { label: 'leverage.try.all', draft: { margin: '1,000', ...onLiquidationValue } },
      { label: 'leverage.try.entry', draft: { margin: '1,000', maintenanceOn: 'entry-value' } },
    ],
    exercise: {
      margin: { from: '50', to: '800', step: '50' },
      futuresPrice: { from: '110', to: '200', step: '5' },
    },
  },
  {
    id: 'auto-deleveraging',
    title: 'cut.title',
    text: ['cut.text.1', 'cut.text.2', 'cut.text.3'],
    calculator: 'risks',
    example: 'example.essay',
    draft: { remainingContracts: '100,000', adlPrice: '50', newFuturesPrice: '55', daysRemaining: '180' },
    fields: ['remainingContracts', 'adlPrice', 'newFuturesPrice', 'daysRemaining'],
    question: {
      ask: 'cut.ask',
      term: 'lostInterestUsd',
      tolerance: '0.002',
      hint: 'cut.hint',
      traps: [
        { term: 'originalInterestUsd', hint: 'cut.trap.original' },
        { term: 'newInterestUsd', hint: 'cut.trap.new' },
      ],
    },
    given: ['contracts', 'grossAnnualisedYield'],
    shown: {
      terms: [
        'toResellContracts',
        'exposedCoin',
        'originalInterestUsd',
        'newAnnualisedRate',
        'newInterestUsd',
        'lostInterestUsd',
      ],
    },
    after: ['cut.after.1', 'cut.after.2', 'cut.after.3'],
    whatIfs: [
      {
        label: 'cut.try.none',
        draft: { adlPrice: '50', remainingContracts: '100,000', newFuturesPrice: '50', daysRemaining: '180' },
      },
      {
        label: 'cut.try.wide',
        draft: { adlPrice: '50', remainingContracts: '100,000', newFuturesPrice: '75', daysRemaining: '180' },
      },
      {
        label: 'cut.try.late',
        draft: { adlPrice: '50', remainingContracts: '100,000', newFuturesPrice: '51', daysRemaining: '30' },
      },
      {
        label: 'cut.try.all',
        draft: { adlPrice: '50', remainingContracts: '0', newFuturesPrice: '55', daysRemaining: '180' },
      },
    ],
    exercise: {
      remainingContracts: { from: '60000', to: '140000', step: '10000' },
      adlPrice: { from: '45', to: '50', step: '1' },
      newFuturesPrice: { from: '51', to: '54', step: '1' },
      daysRemaining: { from: '200', to: '330', step: '10' },
    },
  },
]
