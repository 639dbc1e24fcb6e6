import { daysBetween, DomainError, perpetualBond, type Decimal } from '../core'
import { choiceField, priceField, rateField } from '../form'
import { contractOfDesk } from './contractOfDesk'
import { follow } from './follow/follow'
import { fixedBondOfDesk } from './fixedBondOfDesk'
import { followYearlyFunding } from './yearlyFunding'

const scope = 'panel'

/** Which bond of the desk is asked about, and the price of the perpetual where it is the floating one. */
export const hedgeFields = {
  bondKind: choiceField({ scope, options: ['fixed', 'floating'] }),
  perpetualPrice: priceField({ scope }),
}

/** What the floating bond is expected to receive. */
export const fundingFields = { expectedFundingRate: rateField({ scope }) }
export const fundingFollows = { expectedFundingRate: followYearlyFunding }

/** The perpetual trades near the spot price until somebody says where. */
export const hedgeFollows = { perpetualPrice: follow('spotPrice') }

export type HedgedDesk = Parameters<typeof fixedBondOfDesk>[0] & {
  bondKind: 'fixed' | 'floating'
  perpetualPrice: Decimal
  expectedFundingRate?: Decimal
}

/** The bond of the desk from its day of valuation to its expiry: against the future, or against the perpetual. */
export function hedgedBondOfDesk(values: HedgedDesk) {
  if (values.bondKind === 'fixed') {
    const { bond, ...held } = fixedBondOfDesk(values)
    return { ...held, bond: { ...bond, fundingUsd: null }, hedgePrice: values.futuresPrice }
  }
  const contract = contractOfDesk(values)
  const daysToExpiry = daysBetween({ from: values.valuation, to: values.expiry })
  // Refused as the fixed bond refuses it: a panel may ask for other days, whose errors are its own.
  if (!daysToExpiry.greaterThan(0)) {
    const requirement = 'must be greater than zero'
    throw new DomainError({ quantity: 'daysToExpiry', requirement, found: daysToExpiry.toString() })
  }
  const { perpetualPrice, expectedFundingRate } = values
  const funding = expectedFundingRate === undefined ? {} : { expectedFunding: expectedFundingRate }
  const bond = perpetualBond({ ...values, ...funding, days: daysToExpiry, contract, costs: values })
  return { contract, daysToExpiry, bond, hedgePrice: perpetualPrice }
}
export type HedgedBond = ReturnType<typeof hedgedBondOfDesk>
