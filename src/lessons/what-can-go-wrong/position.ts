import type { Step } from '../lesson'
import type { words } from './words.en'

const onLiquidationValue = { maintenanceOn: 'liquidation-value' }

/** The short that an exchange may close: for lack of margin, or because others cannot pay. */
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
    draft: { remainingContracts: '100,000', adlPrice: '55', newFuturesPrice: '50', newSpotPrice: '49' },
    fields: ['remainingContracts', 'adlPrice', 'newFuturesPrice', 'newSpotPrice'],
    question: {
      ask: 'cut.ask',
      term: 'adlChangeUsd',
      tolerance: '0.002',
      hint: 'cut.hint',
      traps: [
        { term: 'resoldUsd', hint: 'cut.trap.resold' },
        { term: 'toResellContracts', hint: 'cut.trap.closed' },
      ],
    },
    given: ['contracts'],
    shown: {
      terms: [
        'toResellContracts',
        'exposedCoin',
        'resoldContracts',
        'resoldResidualCoin',
        'resoldUsd',
        'newAnnualisedRate',
        'adlChangeUsd',
      ],
    },
    after: ['cut.after.1', 'cut.after.2', 'cut.after.3'],
    whatIfs: [
      {
        label: 'cut.try.gain',
        draft: { adlPrice: '50', remainingContracts: '100,000', newFuturesPrice: '55', newSpotPrice: '50' },
      },
      {
        label: 'cut.try.same',
        draft: { adlPrice: '50', remainingContracts: '100,000', newFuturesPrice: '50', newSpotPrice: '50' },
      },
      {
        label: 'cut.try.wide',
        draft: { adlPrice: '55', remainingContracts: '100,000', newFuturesPrice: '50', newSpotPrice: '40' },
      },
      {
        label: 'cut.try.all',
        draft: { adlPrice: '55', remainingContracts: '0', newFuturesPrice: '50', newSpotPrice: '49' },
      },
    ],
    exercise: {
      remainingContracts: { from: '60000', to: '140000', step: '10000' },
      adlPrice: { from: '46', to: '60', step: '2' },
      newFuturesPrice: { from: '47', to: '55', step: '2' },
    },
  },
]
