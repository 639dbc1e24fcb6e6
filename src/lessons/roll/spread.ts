import type { Step } from '../lesson'
import type { words } from './words.en'

/** Two futures against each other, without a coin: the winter of 2013, in round numbers. */
export const spread: Step<keyof typeof words> = {
  id: 'a-spread-of-its-own',
  title: 'spread.title',
  text: ['spread.text.1', 'spread.text.2', 'spread.text.3'],
  calculator: 'roll-desk',
  example: 'example.essay',
  draft: {
    symbol: 'DEC13',
    valuation: '2013-12-10T12:00Z',
    expiry: '2013-12-31T12:00Z',
    spotPrice: '980',
    futuresPrice: '1,000',
    contracts: '100,000',
    fars: 'MAR14\t2014-03-14T12:00Z\t1,200',
  },
  fields: ['futuresPrice', 'fars'],
  question: {
    ask: 'spread.ask',
    term: 'rollYield',
    tolerance: '0.001',
    hint: 'spread.hint',
    traps: [
      { term: 'rollRate', hint: 'spread.trap.term' },
      { term: 'farYield', hint: 'what.trap.spot' },
    ],
  },
  given: ['farPrice', 'days'],
  shown: { terms: ['rollBasis', 'rollRate', 'rollYield'], chart: 'chart.yield' },
  after: ['spread.after.1', 'spread.after.2', 'spread.after.3'],
  whatIfs: [
    { label: 'spread.try.flat', draft: { futuresPrice: '1,000', fars: 'MAR14\t2014-03-14T12:00Z\t1,000' } },
    { label: 'spread.try.fall', draft: { futuresPrice: '800', fars: 'MAR14\t2014-03-14T12:00Z\t800' } },
    { label: 'spread.try.wider', draft: { futuresPrice: '1,000', fars: 'MAR14\t2014-03-14T12:00Z\t1,300' } },
  ],
  exercise: { futuresPrice: { from: '850', to: '1150', step: '25' } },
}
