import type { MoveStage } from '../../core'
import type { Formulas } from '../answer'
import type { Move } from './move'

const always = {
  pointFairUsd: 'moveOpenPrice * moveVolatility * sqrt(2 * moveDays / (365 * pi))',
  averageFairUsd: 'moveOpenPrice * moveVolatility * sqrt(2 * (moveDays - 4 / 3 * averagingHours / 24) / (365 * pi))',
  moveImpliedRate: 'movePaidUsd / (moveOpenPrice * sqrt(2 * (moveDays - 4 / 3 * averagingHours / 24) / (365 * pi)))',
  movePaysUsd: 'abs(moveDistanceUsd)',
  moveDeviationUsd: 'movePrice * moveVolatility * sqrt(moveSpanDays / 365)',
  normalPutUsd: 'normalCallUsd - movePrice + optionStrike',
  normalStraddleUsd: 'normalCallUsd + normalPutUsd',
  lognormalPutUsd: 'lognormalCallUsd - movePrice + optionStrike',
  lognormalStraddleUsd: 'lognormalCallUsd + lognormalPutUsd',
} as const satisfies Formulas

/** How far the close is from the open where the price stands still, and the days whose variance that still has. */
const byStage: Readonly<Record<MoveStage, { distance: string; span: string }>> = {
  point: { distance: 'movePrice - moveOpenPrice', span: 'hoursLeft / 24' },
  opening: {
    distance: '(movePrice - moveOpenPrice) * (moveDays * 24 - hoursLeft) / averagingHours',
    span: '(moveDays * 24 - 5 / 3 * averagingHours + (averagingHours^3 - (moveDays * 24 - hoursLeft)^3) / (3 * averagingHours^2)) / 24',
  },
  between: { distance: 'movePrice - moveOpenPrice', span: '(hoursLeft - 2 / 3 * averagingHours) / 24' },
  closing: {
    distance: 'moveCloseAverage + (movePrice - moveCloseAverage) * hoursLeft / averagingHours - moveOpenPrice',
    span: 'hoursLeft^3 / (3 * averagingHours^2) / 24',
  },
}

/** What a distance is worth before the close. */
export const valueOf = (distance: string): string =>
  `(${distance}) * (2 * moveAboveRate - 1) + 2 * moveDeviationUsd * moveDensity`
export const distanceOf = ({ now }: Move): string => byStage[now.stage].distance

export const formulasFor = ({ now, token }: Move): Formulas => ({
  ...always,
  ...(token === null ? {} : { volTokenRate: 'volTokenUsd / volTokenFundUsd - 1' }),
  moveDistanceUsd: byStage[now.stage].distance,
  moveSpanDays: byStage[now.stage].span,
  moveNowUsd: now.density === null ? always.movePaysUsd : valueOf('moveDistanceUsd'),
  ...(now.density === null ? {} : { moveDensity: 'exp(-(moveDistanceUsd / moveDeviationUsd)^2 / 2) / sqrt(2 * pi)' }),
})
