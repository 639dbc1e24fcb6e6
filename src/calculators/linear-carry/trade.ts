import {
  basis,
  coinPerShareOn,
  daysBetween,
  decimal,
  equityYields,
  fixedBond,
  fixedBondSettlement,
  linearCarry,
  linearMarginCall,
  linearMarginLimit,
  linearMarginReserve,
  referenceGapRisk,
  zero,
  type Contract,
  type Decimal,
} from '../../core'
import type { LinearCarryValues } from './fields'

/** One dollar a contract: the finest inverse bond, so that lots do not decide the comparison. */
const dollar: Contract = { payoff: 'inverse', multiplier: decimal('1'), lotSize: decimal('1') }
/** Contracts of CME in coin: BTC, MBT and BFF. */
const cmeSizes = ['5', '0.1', '0.02'].map((size) => ({ contractCoin: decimal(size) }))

const dayOf = (instant: string) => instant.slice(0, 10)

/** The trade of the desk's capital, the bond beside it, and what either leaves at a price. */
export function tradeOf(values: LinearCarryValues) {
  const { spotPrice, linearPrice: futuresPrice, capitalUsd, settlementPrice, volatility } = values
  const daysToExpiry = daysBetween({ from: values.valuation, to: values.linearExpiry })
  const market = { capitalUsd, spotPrice, futuresPrice, daysToExpiry }
  const share = shareOf(values)
  const fund = share === null ? null : { ...values, coinPerShare: share.coinPerShare }
  const costs = linearCostsOf(values)
  const sizes = values.contractSizes === 'desk' ? [values] : cmeSizes
  const carry = linearCarry({ ...values, ...market, sizes, fund, costs })
  const end = carry.at(settlementPrice)
  const bond = fixedBond({ ...market, contract: dollar, costs: bondCostsOf(values) })
  const short = { ...values, soldCoin: carry.soldCoin, soldPrice: carry.soldPrice }
  const inverseOf = (endUsd: Decimal) => ({ endUsd, ...equityYields({ ...values, daysToExpiry, endUsd }) })
  return {
    values,
    daysToExpiry,
    share,
    carry,
    end,
    bond,
    short,
    yields: equityYields({ ...values, daysToExpiry, endUsd: end.endUsd }),
    inverse: inverseOf(inverseEndOf({ values, bond, price: settlementPrice })),
    basisYield: basis(market).annualised.simple,
    inverseAt: (price: Decimal) => inverseEndOf({ values, bond, price }),
    limit: linearMarginLimit({ ...short, cashUsd: carry.cashUsd.isNegative() ? zero : carry.cashUsd }),
    callAt: (price: Decimal) => linearMarginCall({ ...short, price }),
    reserve: linearMarginReserve({ ...short, volatility, days: values.reserveDays }),
    gap: referenceGapRisk({ date: dayOf(values.linearExpiry), amountUsd: carry.longUsd, volatility }),
  }
}
export type Trade = ReturnType<typeof tradeOf>

/** The fund's share on the day of the valuation; none where coin is held. */
function shareOf({ longLeg, coinPerShare, shareTime, valuation, etfFeeRate, splits }: LinearCarryValues) {
  if (longLeg === 'coin') return null
  const dated = splits.map(({ splitTime, ratio }) => ({ date: dayOf(splitTime), ratio }))
  return coinPerShareOn({ coinPerShare, asOf: dayOf(shareTime), on: dayOf(valuation), etfFeeRate, splits: dated })
}

const linearCostsOf = (values: LinearCarryValues) => ({
  spotFeeRate: values.spotFeeRate,
  spotSlippageRate: values.spotSlippageRate,
  linearFeeRate: values.linearFeeRate,
  linearSlippageRate: values.linearSlippageRate,
  exitSpotFeeRate: values.exitSpotFeeRate,
  exitSlippageRate: values.exitSlippageRate,
})

/** The same rates on the same legs. */
const bondCostsOf = ({ linearFeeRate, linearSlippageRate, ...values }: LinearCarryValues) => ({
  spotFeeRate: values.spotFeeRate,
  spotSlippageRate: values.spotSlippageRate,
  futuresFeeRate: linearFeeRate,
  futuresSlippageRate: linearSlippageRate,
  exitSpotFeeRate: values.exitSpotFeeRate,
  exitSlippageRate: values.exitSlippageRate,
})

function inverseEndOf(given: { values: LinearCarryValues; bond: ReturnType<typeof fixedBond>; price: Decimal }) {
  const { values, bond, price } = given
  return fixedBondSettlement({
    heldCoin: bond.heldCoin,
    contracts: bond.contracts,
    contract: dollar,
    entryPrice: bond.futuresExecutionPrice,
    settlementPrice: price,
    costs: bondCostsOf(values),
  }).finalUsd
}
