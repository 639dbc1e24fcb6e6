import type { Step } from '../lesson'
import type { words } from './words.en'

const still = { spotMoveRate: '0', frontMove: '0', backMove: '0' }

/** A view on the curve alone: one for one in the winter of 2013, then with as much rate on both sides. */
export const slope: readonly Step<keyof typeof words>[] = [
  {
    id: 'when-the-spread-goes-flat',
    title: 'flat.title',
    text: ['flat.text.1', 'flat.text.2'],
    calculator: 'calendar-spread',
    example: 'example.essay',
    draft: {},
    fields: ['backPrice', 'backMove'],
    question: {
      ask: 'flat.ask',
      term: 'curvePnlCoin',
      tolerance: '0.002',
      nudge: 'flat.nudge',
      hint: 'flat.hint',
      traps: [
        { term: 'curvePnlUsd', hint: 'flat.trap.usd' },
        { expression: '-curvePnlCoin', hint: 'flat.trap.sign' },
        {
          expression: 'bodyContracts * (backPrice - backMovedPrice) / backPrice / backPrice',
          hint: 'flat.trap.linear',
        },
      ],
    },
    given: ['backMovedPrice'],
    shown: { terms: ['curvePnlCoin', 'curvePnlUsd', 'spreadRate'], chart: 'chart.back', table: 'table.legs' },
    after: ['flat.after.1', 'flat.after.2'],
    whatIfs: [
      { label: 'flat.try.fall', draft: { ...still, backPrice: '1,240', backMove: '-75.5', spotMoveRate: '-20' } },
      { label: 'flat.try.wider', draft: { ...still, backPrice: '1,240', backMove: '25' } },
      { label: 'flat.try.both', draft: { ...still, backPrice: '1,240', backMove: '10', frontMove: '10' } },
    ],
    exercise: {
      backPrice: { from: '1200', to: '1400', step: '10' },
      backMove: { from: '-60', to: '-20', step: '5' },
    },
  },
  {
    id: 'as-much-rate-on-both-sides',
    title: 'rate.title',
    text: ['rate.text.1', 'rate.text.2'],
    calculator: 'calendar-spread',
    example: 'example.essay',
    draft: { ...still, weighting: 'dv01' },
    fields: ['bodyContracts', 'backPrice'],
    question: {
      ask: 'rate.ask',
      term: 'frontContracts',
      tolerance: '0.002',
      nudge: 'rate.nudge',
      hint: 'rate.hint',
      traps: [
        { term: 'bodyContracts', hint: 'rate.trap.same' },
        { expression: 'bodyContracts * backTermDays / frontTermDays', hint: 'rate.trap.days' },
      ],
    },
    given: ['backTermDays', 'frontTermDays'],
    shown: {
      terms: ['frontContracts', 'backContracts', 'frontDv01Usd', 'backDv01Usd', 'curveDv01Usd'],
      table: 'table.legs',
    },
    after: ['rate.after.1', 'rate.after.2'],
    whatIfs: [
      { label: 'rate.try.level', draft: { ...still, weighting: 'dv01', frontMove: '1', backMove: '1' } },
      { label: 'rate.try.slope', draft: { ...still, weighting: 'dv01', backMove: '-5' } },
      { label: 'rate.try.fall', draft: { ...still, weighting: 'dv01', spotMoveRate: '-20' } },
    ],
    exercise: {
      bodyContracts: { from: '50000', to: '200000', step: '10000' },
      backPrice: { from: '1050', to: '1400', step: '10' },
    },
  },
]
