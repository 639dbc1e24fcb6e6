import { describe, expect, it } from 'vitest'
import type { LessonId } from '../../src/lessons'
import { decimal, type Decimal } from '../../src/core'
import type { Term } from '../../src/vocabulary/terms'
import { agree } from '../core/samples'
import { allSteps, answerOfStep, draftOfStep } from './steps'

type Stated = readonly [what: string, lesson: LessonId, term: Term, value: string]

const third = '333.3333333333333333333333333333333333333'

/** Every figure of the domain's sections 1, 3, 4 and 5, in the lesson that has to show it. */
const stated: readonly Stated[] = [
  ['one contract at 50,000', 'inverse-contract', 'entryValueCoin', '0.00002'],
  ['one contract at 100,000', 'inverse-contract', 'entryValueCoin', '0.00001'],
  ['one contract at 1,000,000', 'inverse-contract', 'entryValueCoin', '0.000001'],
  ['one contract at 1', 'inverse-contract', 'entryValueCoin', '1'],
  [
    'the average of 100 at 100 and 300 at 150',
    'inverse-contract',
    'averageEntryPrice',
    '133.3333333333333333333333333333333333333',
  ],
  ['a long from 50,000 to 100,000', 'sign-trap', 'pnlCoin', '0.00001'],
  ['final minus initial', 'sign-trap', 'naivePnlCoin', '-0.00001'],
  ['the short at 100,000, in coin', 'synthetic-dollar', 'pnlCoin', '-0.99999'],
  ['the short at 100,000, in dollars', 'synthetic-dollar', 'pnlUsd', '-99999'],
  ['the short at 0.01, in coin', 'synthetic-dollar', 'pnlCoin', '99'],
  ['the short at 0.01, in dollars', 'synthetic-dollar', 'pnlUsd', '0.99'],
  ['the synthetic dollar', 'synthetic-dollar', 'equityUsd', '1'],

  ['the basis', 'fixed-bond', 'basis', '50'],
  ['the basis a year', 'fixed-bond', 'grossAnnualisedYield', '0.5'],
  ['the coin', 'fixed-bond', 'coin', '1000'],
  ['the contracts', 'fixed-bond', 'contracts', '150000'],
  ['what they cover', 'fixed-bond', 'notionalCoin', '1000'],
  ['the beginner’s contracts', 'fixed-bond', 'naiveContracts', '100000'],
  ['what the beginner’s cover', 'fixed-bond', 'entryValueCoin', '666.6666666666666666666666666666666666667'],
  ['what the beginner leaves', 'fixed-bond', 'naiveUnhedgedCoin', third],
  ['the beginner’s dollars at 100', 'fixed-bond', 'wrongUsd', '133333.3333333333333333333333333333333333'],
  ['the beginner’s dollars at 50', 'fixed-bond', 'wrongUsd', '116666.6666666666666666666666666666666667'],
  ['the beginner’s dollars at 200', 'fixed-bond', 'wrongUsd', '166666.6666666666666666666666666666666667'],
  ['the short at expiry', 'bond-payoff', 'futuresPnlCoin', '500'],
  ['the coin at expiry', 'bond-payoff', 'equityCoin', '1500'],
  ['the dollars at expiry', 'bond-payoff', 'settledUsd', '150000'],
  ['the face', 'fixed-bond', 'faceUsd', '150000'],
  ['the return', 'bond-payoff', 'returnRate', '0.5'],
  ['the lender’s floor', 'bond-payoff', 'futuresPrice', '120'],
  ['the bank’s rate', 'bond-payoff', 'costOfCapital', '0.2'],

  ['the short when the future runs away', 'mark-to-market', 'interimPnlCoin', '-250'],
  ['the bond when the future runs away', 'mark-to-market', 'interimValueUsd', '75000'],
  ['the basis then', 'mark-to-market', 'interimYield', '1'],
  ['the short when both are up by half', 'mark-to-market', 'interimPnlCoin', `-${third}`],
  ['the bond when both are up by half', 'mark-to-market', 'interimValueUsd', '100000'],

  ['the roll basis', 'roll', 'rollBasis', '22'],
  ['the roll yield', 'roll', 'rollYield', '0.2'],
  ['the near contracts bought back', 'roll', 'buyNear', '150000'],
  ['the equity at the roll', 'roll', 'equityCoin', '1363.636363636363636363636363636363636364'],
  ['the far contracts sold', 'roll', 'sellFar', '180000'],
  ['the new face', 'roll', 'newFaceUsd', '180000'],
  ['the dollars if closed now', 'roll', 'realisedUsd', '136363.6363636363636363636363636363636364'],
  ['the return if closed now', 'roll', 'realisedReturnRate', '0.3636363636363636363636363636363636363636'],
  ['what the near future still pays', 'roll', 'basisRate', '0.1'],
  ['the spread of December 2013', 'roll', 'rollYield', '1'],
  ['the same a month later', 'roll', 'rollYield', '0'],

  ['the spread of 2013 gone flat', 'calendar-spread', 'curvePnlCoin', '23.99320585173415155333954303873760341899'],
  // By hand: 124,000 × 116 / 26 × (1,000 / 1,240)² is 359,801.49.
  ['as much rate on both sides', 'calendar-spread', 'frontContracts', '359801'],
  ['the perpetuals sold first', 'floating-bond', 'contracts', '100000'],
  ['the first payment, in coin', 'floating-bond', 'cumulativePaymentCoin', '1'],
  ['the first payment, in dollars', 'floating-bond', 'cumulativePaymentUsd', '100'],
  ['the equity after the first', 'floating-bond', 'finalCoin', '1001'],
  ['the contracts after the first', 'floating-bond', 'finalContracts', '100100'],
  ['unwound after the first, in coin', 'floating-bond', 'unwindCoin', '1001'],
  ['unwound after the first, in dollars', 'floating-bond', 'unwindUsd', '100100'],
  ['the notional of the second', 'floating-bond', 'notionalCoin', '1001'],
  ['the second payment', 'floating-bond', 'paymentCoin', '1.001'],
  ['the equity after the second', 'floating-bond', 'finalCoin', '1002.001'],
  ['the contracts after the second', 'floating-bond', 'finalContracts', '100200'],
  ['the notional of the third', 'floating-bond', 'notionalCoin', '1002'],
  ['the third payment', 'floating-bond', 'paymentCoin', '-1.002'],
  ['the equity after the third', 'floating-bond', 'finalCoin', '1000.999'],
  ['the contracts bought back', 'floating-bond', 'trade', '-101'],
  ['the contracts after the third', 'floating-bond', 'finalContracts', '100099'],
  ['a year of it, simple', 'floating-bond', 'annualisedFunding', '1.095'],

  [
    'a short with a tenth deposited is liquidated',
    'what-can-go-wrong',
    'liquidationPrice',
    '165.8333333333333333333333333333333333333',
  ],
  ['contracts to be sold again', 'what-can-go-wrong', 'toResellContracts', '50000'],
  [
    'what the cut changes, closed high',
    'what-can-go-wrong',
    'adlChangeUsd',
    '-4545.465454545454545454545454545454545455',
  ],
  ['what the cut changes, closed low', 'what-can-go-wrong', 'adlChangeUsd', '5000'],
  ['where longs owe all coin', 'what-can-go-wrong', 'supplyCapPrice', '47.57373929590865842055185537583254043768'],
  // By hand: (25,535.50 / 24,517.37 − 1) × 365 / 91.
  ['the last roll of the essay’s years', 'history', 'todaysBasis', '0.1665638786606492359597199145649897096728'],
  ['a tenth of the coin fails with the exchange', 'custody', 'exchangeLossUsd', '6000'],
  ['the same at half the price, with the short’s profit', 'custody', 'exchangeLossAtPriceUsd', '63000'],
  // By hand: 2 BTC of interest against 100 lost are 1/51.
  ['what a loan pays for', 'custody', 'lentDefaultRate', '0.01960784313725490196078431372549019607843'],
  ['a linear contract from 1 to 2', 'linear-contract', 'linearLongPnlUsd', '1'],

  ['the carry with 40% of margin', 'linear-carry', 'equityYield', '0.3125'],
  ['the call at 200', 'linear-carry', 'marginCallUsd', '70000'],
  ['half of the bond borrowed at 20%', 'borrowed-money', 'ownYield', '0.8'],
  ['where its lender calls at 80%', 'borrowed-money', 'lenderCallPrice', '240'],
  ['the future a fifth below spot', 'borrowed-money', 'reverseProfitUsd', '15000'],
  ['three times there and back', 'leveraged-token', 'longDecayUsd', '-545.4545454545454545454545454545454545455'],
  ['sold at a time that everybody knows', 'leveraged-token', 'largestRebalanceUsd', '-60000000'],
  ['the best leverage for 54% and 60%', 'leveraged-token', 'bestLeverage', '1.5'],
]

type Shown = { term: Term; value: Decimal }

/** Every figure that a lesson's reader meets: of each step's own numbers and of each what-if, the listings' cells too. */
const shownIn = (lesson: LessonId): Shown[] =>
  allSteps
    .filter(([, { key }]) => key === lesson)
    .flatMap(([, loaded]) =>
      [{}, ...loaded.step.whatIfs.map(({ draft }) => draft)].flatMap((own) => {
        const { quantities, listings } = answerOfStep(loaded, own)
        const opened = listings.filter(({ title }) => title === loaded.step.shown.listing?.title)
        const terms = new Set([loaded.step.question.term, ...loaded.step.shown.terms, ...(loaded.step.given ?? [])])
        const said = Object.entries(quantities).filter(([name]) => mentioned(loaded, name) || isIn(terms, name))
        return [
          // The keys of quantities are terms, which Object.entries widens to string.
          ...said.flatMap(([term, value]) => (value == null ? [] : [{ term: term as Term, value }])),
          ...opened.flatMap(({ columns, rows }) =>
            rows.flatMap(({ values }) =>
              values.flatMap((value, at) => {
                const { term } = columns[at]!
                const stands = loaded.step.shown.listing?.columns.includes(term) === true
                return value === null || !stands ? [] : [{ term, value }]
              }),
            ),
          ),
        ]
      }),
    )

const isIn = (terms: ReadonlySet<string>, name: string) => terms.has(name)
const mentioned = ({ step, en }: (typeof allSteps)[number][1], name: string) =>
  step.fields.includes(name) ||
  tableTerms(step.shown.table).includes(name) ||
  [...step.text, ...step.after].some((word) => (en[word] ?? '').includes(`{${name}}`))

/** The cells of the sizing table, which lesson 4 opens. */
const tableTerms = (table: string | undefined): readonly string[] =>
  table === 'table.sizing'
    ? ['naiveContracts', 'naiveUnhedgedCoin', 'naiveSettledUsd', 'contracts', 'residualCoin']
    : []

const lessonsShown = new Map<LessonId, Shown[]>()
const figuresOf = (lesson: LessonId): Shown[] => {
  const known = lessonsShown.get(lesson) ?? shownIn(lesson)
  lessonsShown.set(lesson, known)
  return known
}

describe('the figures of the domain', () => {
  it.each(stated)('%s stands in %s: %s is %s', (_, lesson, term, value) => {
    const shown = figuresOf(lesson).filter((figure) => figure.term === term)
    const found = shown.some((figure) => agree(figure.value, decimal(value)))
    expect(found, `${term} is ${[...new Set(shown.map((figure) => figure.value.toString()))].join(', ')}`).toBe(true)
  })

  it('stand in texts that say from when to when the story runs', () => {
    const [, sizing] = allSteps.find(([id]) => id === 'how-many-contracts')!
    expect(draftOfStep(sizing)).toMatchObject({ valuation: '2020-12-31T12:00Z', expiry: '2021-12-31T12:00Z' })
  })
})
