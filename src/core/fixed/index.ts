// The fixed-rate bond: coin and a short dated future.
export { fixedBond } from './bond'
export type { BondYields, FixedBond, FixedBondArguments } from './figures'
export type { FixedBondAttribution } from './attribution'
export type { FixedBondBreakEvens } from './breakEvens'
export { yieldGrid, type YieldGrid, type YieldGridArguments } from './yieldGrid'
export { fixedBondPurchase, type FixedBondPurchase, type NaiveHedge } from './purchase'
export { fixedBondAtSize, type FixedBondAtSize, type FixedBondAtSizeArguments } from './atSize'
export { fixedBondSizes } from './sizes'
export type { FixedBondSizes, FixedBondSizesArguments, SizedBond } from './sizeFigures'
export { fixedBondValue, type FixedBondValue, type FixedBondValueArguments } from './value'
export { fixedBondSettlement, type FixedBondSettlement, type FixedBondSettlementArguments } from './settlement'
export { profitAtSettlement, type ProfitAtSettlement, type ProfitAtSettlementArguments } from './profitAtSettlement'
export {
  fixedBondPath,
  fixedBondPathOverTerm,
  fixedBondPathValue,
  type BasisPathPoint,
  type FixedBondPathArguments,
  type FixedBondPathOverTerm,
  type FixedBondPathOverTermArguments,
  type FixedBondPathValue,
  type FixedBondPathValueArguments,
} from './pathValue'
export { financing, type Financing, type FinancingArguments } from './financing'
export { deliveredBond, type DeliveredBond, type DeliveredBondArguments } from './delivered'
export { explainedDay, type DayMarks, type ExplainedDay, type ExplainedDayArguments } from './explained'
export { realisedReturn, type RealisedReturn, type RealisedReturnArguments } from './realisedReturn'
