import type { Step } from '../lesson'
import type { words } from './words.en'

/** The far future, at the price that an exercise draws. */
const fars = 'XBTZ22\t2022-12-31T12:00Z\t{farPrice}'

/** What is bought and sold, and at which rate. */
export const orderSteps: readonly Step<keyof typeof words>[] = [
  {
    id: 'what-a-roll-is',
    title: 'what.title',
    text: ['what.text.1', 'what.text.2', 'what.text.3'],
    calculator: 'roll-desk',
    example: 'example.essay',
    draft: {},
    fields: ['futuresPrice', 'fars'],
    question: {
      ask: 'what.ask',
      term: 'rollYield',
      tolerance: '0.001',
      hint: 'what.hint',
      traps: [
        { term: 'farYield', hint: 'what.trap.spot' },
        { term: 'basisRate', hint: 'what.trap.near' },
      ],
    },
    given: ['farPrice', 'days'],
    shown: { terms: ['rollBasis', 'rollRate', 'rollYield', 'farYield'], chart: 'chart.yield' },
    after: ['what.after.1', 'what.after.2'],
    whatIfs: [
      { label: 'try.far121', draft: { futuresPrice: '110', fars: 'XBTZ22\t2022-12-31T12:00Z\t121' } },
      { label: 'what.try.june', draft: { futuresPrice: '110', fars: 'XBTM22\t2022-06-30T12:00Z\t132' } },
      { label: 'what.try.105', draft: { futuresPrice: '110', fars: 'XBTZ22\t2022-12-31T12:00Z\t105' } },
    ],
    exercise: { futuresPrice: { from: '101', to: '130', step: '1' }, farPrice: { from: '131', to: '160', step: '1' } },
    exerciseTables: { fars },
  },
  {
    id: 'how-many-far-contracts',
    title: 'many.title',
    text: ['many.text.1', 'many.text.2'],
    calculator: 'roll-desk',
    example: 'example.essay',
    draft: {},
    fields: ['contracts', 'futuresPrice', 'futuresFeeRate', 'fars'],
    question: {
      ask: 'many.ask',
      term: 'sellFar',
      tolerance: '0.00001',
      hint: 'many.hint',
      traps: [
        { term: 'buyNear', hint: 'many.trap.same' },
        { term: 'equityCoin', hint: 'many.trap.coin' },
        { term: 'floatContracts', hint: 'many.trap.spot' },
      ],
    },
    given: ['farPrice'],
    shown: {
      terms: ['buyNear', 'equityCoin', 'availableCoin', 'sellFar', 'residualCoin', 'newFaceUsd'],
      listing: { title: 'listing.schedule', columns: ['nearPrice', 'farPrice', 'buyNear', 'sellFar', 'rollYield'] },
    },
    after: ['many.after.1', 'many.after.2', 'many.after.3'],
    whatIfs: [
      {
        label: 'try.far121',
        draft: { futuresPrice: '110', futuresFeeRate: '0', fars: 'XBTZ22\t2022-12-31T12:00Z\t121' },
      },
      {
        label: 'many.try.near120',
        draft: { futuresPrice: '120', futuresFeeRate: '0', fars: 'XBTZ22\t2022-12-31T12:00Z\t132' },
      },
      {
        label: 'many.try.fee',
        draft: { futuresPrice: '110', futuresFeeRate: '0.05', fars: 'XBTZ22\t2022-12-31T12:00Z\t132' },
      },
    ],
    exercise: {
      contracts: { from: '50000', to: '400000', step: '10000' },
      futuresPrice: { from: '105', to: '130', step: '1' },
      farPrice: { from: '131', to: '160', step: '1' },
    },
    exerciseTables: { fars },
  },
]
