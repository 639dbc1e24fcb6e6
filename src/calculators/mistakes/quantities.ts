import {
  mistakeOfDayCount,
  mistakeOfFundingInterval,
  mistakeOfLinearity,
  mistakeOfRounding,
  mistakeOfSign,
  mistakeOfSizing,
  mistakeOfUnhedgedFunding,
  type MistakeDamage,
  type MistakeKind,
} from '../../core'
import type { Quantities } from '../answer'
import { settledAt, type Bond } from './bond'

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(bond: Bond): Quantities & MistakeDamage {
  const { daysToExpiry, coin, contracts, faceUsd, residualCoin } = bond
  return { daysToExpiry, coin, contracts, faceUsd, residualCoin, ...damageOf(bond) }
}

/** What the mistake of a bond comes to, with the figures on the way. */
export const damageOf = (bond: Bond): Quantities & MistakeDamage => damages[bond.values.mistake](bond)

const damages: Readonly<Record<MistakeKind, (bond: Bond) => Quantities & MistakeDamage>> = {
  sign: (bond) => {
    const { pnlCoin, pnlUsd, ...figures } = mistakeOfSign(settledAt(bond, bond.values.settlementPrice))
    return { futuresPnlCoin: pnlCoin, futuresPnlUsd: pnlUsd, ...figures }
  },
  'sized-at-spot': (bond) => {
    const wrongContracts = bond.naive.contracts
    const hedge = settledAt(bond, bond.values.settlementPrice)
    const { wrongUnhedgedCoin, ...damage } = mistakeOfSizing({ ...hedge, wrongContracts })
    return { naiveContracts: wrongContracts, naiveUnhedgedCoin: wrongUnhedgedCoin, ...damage }
  },
  linear: (bond) => {
    const { pnlCoin, ...figures } = mistakeOfLinearity(settledAt(bond, bond.values.settlementPrice))
    return { futuresPnlCoin: pnlCoin, ...figures }
  },
  'day-count': ({ values: { capitalUsd }, grossAnnualisedYield, daysToExpiry, basis }) => ({
    grossAnnualisedYield,
    basis,
    ...mistakeOfDayCount({ capitalUsd, annualisedYield: grossAnnualisedYield, days: daysToExpiry }),
  }),
  'hourly-funding': ({ values, contracts, contract }) => {
    const { paidEvents, readEvents, ...damage } = mistakeOfFundingInterval({ ...values, contracts, contract })
    return { paidEventCount: paidEvents, readEventCount: readEvents, ...damage }
  },
  'unhedged-funding': ({ values, contract }) => mistakeOfUnhedgedFunding({ ...values, contract }),
  satoshi: (bond) => {
    const { pnlCoin, ...figures } = mistakeOfRounding(settledAt(bond, bond.values.settlementPrice))
    return { futuresPnlCoin: pnlCoin, ...figures }
  },
}
