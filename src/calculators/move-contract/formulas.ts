import type { Formulas } from '../answer'
import type { Move } from './move'

const always = {
  pointFairUsd: 'moveOpenPrice * moveVolatility * sqrt(2 * moveDays / (365 * pi))',
  averageFairUsd: 'moveOpenPrice * moveVolatility * sqrt(2 * (moveDays - 4 / 3 * averagingHours / 24) / (365 * pi))',
  moveImpliedRate: 'movePaidUsd / (moveOpenPrice * sqrt(2 * (moveDays - 4 / 3 * averagingHours / 24) / (365 * pi)))',
  movePaysUsd: 'abs(movePrice - moveOpenPrice)',
  moveDeviationUsd: 'movePrice * moveVolatility * sqrt(hoursLeft / 24 / 365)',
  normalPutUsd: 'normalCallUsd - movePrice + optionStrike',
  normalStraddleUsd: 'normalCallUsd + normalPutUsd',
  lognormalPutUsd: 'lognormalCallUsd - movePrice + optionStrike',
  lognormalStraddleUsd: 'lognormalCallUsd + lognormalPutUsd',
} as const satisfies Formulas

/** What the contract is worth before its close. */
export const worth = '(movePrice - moveOpenPrice) * (2 * moveAboveRate - 1) + 2 * moveDeviationUsd * moveDensity'

export const formulasFor = ({ now, token }: Move): Formulas => ({
  ...always,
  ...(token === null ? {} : { volTokenRate: 'volTokenUsd / volTokenFundUsd - 1' }),
  moveNowUsd: now.density === null ? always.movePaysUsd : worth,
  ...(now.density === null
    ? {}
    : { moveDensity: 'exp(-((movePrice - moveOpenPrice) / moveDeviationUsd)^2 / 2) / sqrt(2 * pi)' }),
})

export const { movePaysUsd: paysOver } = always
