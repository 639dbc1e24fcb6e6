import { describe, expect, test } from 'vitest'
import * as core from '../../src/core'
import essay from '../golden/essay.json'
import { typed } from './typed'

/** The fields that others read from each answer: unseen cases, links and files of users name them, so none is renamed. */
const fields: Record<string, string> = {
  contractValue: 'coin usd',
  positionPnl: 'coin usd',
  basis: 'basis basisRate annualised',
  fixedBond:
    'coin contracts faceUsd residualCoin entryFeeCoin finalUsd returnRate annualisedYield grossAnnualisedYield excessYield carryUsd dv01Usd naive',
  fixedBondValue: 'pnlCoin equityCoin valueUsd',
  rollYield: 'rollBasis rollRate annualised',
  roll: 'buyNear sellFar equityCoin nearFeeCoin farFeeCoin residualCoin newFaceUsd annualisedYield netAnnualisedYield shouldRoll breakEvenFarPrice',
  floatingBond: 'coin contracts entryFeeCoin ledger finalCoin finalUsd returnRate annualisedYield',
  annualisedFunding: 'simple compounded',
  breakEvenFunding: 'simple compounded',
  autoDeleveraging: 'toResell closedUsd unhedgedCoin resoldContracts residualCoin newAnnualisedRate changeUsd',
  leveragedToken: 'path meanTrackingMultiple decay',
  rebalanceSlices: 'slices seconds',
}

// The reference file names functions by text, so their arguments are checked by its figures and not by the compiler.
const functions = core as unknown as Record<string, (args: unknown) => object>

describe('public names of answers', () => {
  test.each(Object.entries(fields))('%s', (name, expected) => {
    const example = essay.cases.find(({ call }) => call === name)
    const answer = functions[name]?.(typed(example?.args)) ?? {}
    expect(expected.split(' ').filter((field) => !(field in answer))).toEqual([])
  })
})
