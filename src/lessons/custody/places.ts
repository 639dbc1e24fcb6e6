import type { Step } from '../lesson'
import type { words } from './words.en'

/** The places of the first split: a tenth at the exchange, two fifths mirrored, a fifth lent. */
const split = { exchangeShareRate: '10', custodianShareRate: '40', lentShareRate: '20' }

/** The BTC of the bond in several places: what fails with each, today and at another price. */
export const places: readonly Step<keyof typeof words>[] = [
  {
    id: 'where-the-coin-stands',
    title: 'places.title',
    text: ['places.text.1', 'places.text.2', 'places.text.3'],
    calculator: 'custody',
    example: 'example.essay',
    draft: {},
    fields: ['exchangeShareRate', 'recoveryRate'],
    question: {
      ask: 'places.ask',
      term: 'exchangeLossUsd',
      tolerance: '0.002',
      nudge: 'places.nudge',
      hint: 'places.hint',
      traps: [
        { term: 'wholeLossUsd', hint: 'places.trap.whole' },
        { expression: 'exchangeCoin * spotPrice', hint: 'places.trap.stands' },
        { expression: 'exchangeCoin * spotPrice * recoveryRate', hint: 'places.trap.back' },
      ],
    },
    given: ['heldCoin'],
    shown: {
      terms: ['exchangeCoin', 'exchangeLossUsd', 'custodianLossUsd', 'wholeLossUsd', 'liquidationPrice'],
      table: 'table.places',
    },
    after: ['places.after.1', 'places.after.2'],
    whatIfs: [
      {
        label: 'places.try.all',
        draft: { exchangeShareRate: '100', custodianShareRate: '0', lentShareRate: '0' },
      },
      { label: 'places.try.mirrored', draft: { ...split, exchangeShareRate: '1', custodianShareRate: '79' } },
      { label: 'places.try.first', draft: split },
    ],
    exercise: {
      exchangeShareRate: { from: '5', to: '40', step: '5' },
      recoveryRate: { from: '10', to: '45', step: '5' },
    },
  },
  {
    id: 'the-profit-is-there-too',
    title: 'profit.title',
    text: ['profit.text.1', 'profit.text.2'],
    calculator: 'custody',
    example: 'example.essay',
    draft: {},
    fields: ['exposurePrice', 'exchangeShareRate'],
    question: {
      ask: 'profit.ask',
      term: 'exchangeLossAtPriceUsd',
      tolerance: '0.002',
      nudge: 'profit.nudge',
      hint: 'profit.hint',
      traps: [
        { expression: 'exchangeCoin * exposurePrice * (1 - recoveryRate)', hint: 'profit.trap.margin' },
        { expression: 'exchangeLossAtPriceUsd / (1 - recoveryRate)', hint: 'profit.trap.claim' },
      ],
    },
    given: ['contracts', 'notionalCoin', 'exchangeCoin'],
    shown: { terms: ['exchangeLossAtPriceUsd', 'exchangeLossUsd', 'wholeLossUsd'], chart: 'chart.loss' },
    after: ['profit.after.1', 'profit.after.2'],
    whatIfs: [
      { label: 'profit.try.fall', draft: { ...split, exposurePrice: '20' } },
      { label: 'profit.try.rise', draft: { ...split, exposurePrice: '160' } },
      { label: 'profit.try.all', draft: { ...split, exchangeShareRate: '40', exposurePrice: '50' } },
    ],
    exercise: {
      exposurePrice: { from: '20', to: '90', step: '5' },
      exchangeShareRate: { from: '5', to: '40', step: '5' },
    },
  },
]
