import type { Formulas } from '../answer'

export const formulas = {
  basisLossUsd: 'unwindNotionalUsd * (closingRate - booksRate) * unwindDays / 365',
  spreadLossUsd: 'unwindNotionalUsd * (spotSpreadRate + futuresSpreadRate) * urgency',
  extraMarginUsd: 'unwindNotionalUsd * max(0, marginAfterRate - marginBeforeRate)',
  marginLossUsd: 'extraMarginUsd * costOfCapital * unwindDays / 365',
  unwindLossUsd: 'basisLossUsd + spreadLossUsd',
  unwindLossRate: 'unwindLossUsd / unwindNotionalUsd',
  dayCarryUsd: 'unwindNotionalUsd * booksRate / 365',
  takerUsd: 'unwindNotionalUsd * closingRate * unwindDays / 365 + spreadLossUsd',
  takerYield: 'takerUsd / unwindNotionalUsd * 365 / unwindDays',
  unwindBreakEvenRate: 'booksRate - spreadLossUsd / unwindNotionalUsd * 365 / unwindDays',
} as const satisfies Formulas

/** In days of carry, where the trade earned any. */
export const carryFormulas = {
  daysOfCarry: 'unwindLossUsd / dayCarryUsd',
  yearsOfCarry: 'daysOfCarry / 365',
} as const satisfies Formulas
