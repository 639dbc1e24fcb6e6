import {
  coinLending,
  custodySplit,
  exchangeDefault,
  exchangeRecovery,
  failureLoss,
  tieredShort,
  zero,
  type Decimal,
} from '../../core'
import { hedgedBondOfDesk } from '../../desk/hedgedBondOfDesk'
import { tiersOfDesk } from '../../desk/tieredMargin'
import type { CustodyValues } from './fields'

type Place = { depositCoin: Decimal; recoveryRate: Decimal }

/** The coin of the desk's bond in its places, and what the failure of each does. */
export function keptOf(values: CustodyValues) {
  const hedged = hedgedBondOfDesk(values)
  const { contract, daysToExpiry, bond } = hedged
  const { heldCoin, contracts, finalUsd, futuresExecutionPrice: entryPrice } = bond
  const { spotPrice: price, capitalUsd, costOfCapital, maintenanceOn } = values
  const sharesWith = (exchangeShare: Decimal) =>
    custodySplit({
      heldCoin,
      exchangeShare,
      custodianShare: values.custodianShareRate,
      lentShare: values.lentShareRate,
    })
  const split = sharesWith(values.exchangeShareRate)
  const failureOf = (place: Place) => {
    const trade = { heldCoin, price, capitalUsd, costOfCapital, days: daysToExpiry, exitCosts: values }
    const left = exchangeRecovery({ ...trade, ...place })
    const odds = exchangeDefault({ ...left, finalUsd, days: daysToExpiry, probability: values.failureRate })
    return { ...left, ...odds }
  }
  const custodian = failureOf({ depositCoin: split.custodianCoin, recoveryRate: values.custodianRecoveryRate })
  const short = { contract, contracts, entryPrice }
  const { recoveryRate, custodianRecoveryRate, lentRecoveryRate } = values
  const table = tiersOfDesk(values)
  const takenAt = (margin: Decimal) => tieredShort({ ...short, ...table, margin, maintenanceOn })
  return {
    values,
    hedged,
    bond,
    split,
    whole: failureOf({ depositCoin: heldCoin, recoveryRate }),
    exchange: failureOf({ depositCoin: split.exchangeCoin, recoveryRate }),
    custodian,
    /** Nothing ends with a custodian that holds nothing. */
    custodianOdds: split.custodianCoin.isZero() ? null : custodian,
    loan: coinLending({
      coin: split.lentCoin,
      rate: values.lendRate,
      termDays: values.lendTermDays,
      days: daysToExpiry,
      price,
      capitalUsd,
      recoveryRate: lentRecoveryRate,
      exitCosts: values,
    }),
    taken: takenAt(split.marginCoin),
    /** The same with another share at the exchange, the rest of the free coin in one's own wallet. */
    splitAt: (exchangeShare: Decimal) => {
      const { ownShare, exchangeCoin, marginCoin } = sharesWith(exchangeShare)
      return {
        ...failureOf({ depositCoin: exchangeCoin, recoveryRate }),
        ownShare,
        exchangeCoin,
        liquidationPrice: takenAt(marginCoin).liquidationPrice,
      }
    },
    /** What each failure takes at a price, the running profit of the short included. */
    lossesAt: (at: Decimal) => {
      const lossOf = (depositCoin: Decimal, rate: Decimal, sold: Decimal) =>
        failureLoss({ ...short, depositCoin, contracts: sold, price: at, recoveryRate: rate })
      return {
        whole: lossOf(heldCoin, recoveryRate, contracts),
        exchange: lossOf(split.exchangeCoin, recoveryRate, contracts),
        custodian: lossOf(split.custodianCoin, custodianRecoveryRate, zero),
        borrower: lossOf(split.lentCoin, lentRecoveryRate, zero),
      }
    },
  }
}
export type Kept = ReturnType<typeof keptOf>
