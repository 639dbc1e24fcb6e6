import type { facts } from './facts'

export const labels = {
  windowMinutes: 'TWAP window, minutes',
  exitSlices: 'Slices along the window',
  exitDelayHours: 'Hours until sold',
  slicedExitRate: 'One sigma, in slices',
  endExitRate: 'One sigma, end of window',
  delayedExitRate: 'One sigma, after the delay',
  slicedExitUsd: 'One sigma, in slices (USD)',
  endExitUsd: 'One sigma, end of window (USD)',
  delayedExitUsd: 'One sigma, after the delay (USD)',
  delayInterestUsd: 'Cost of capital of the delay',
  closedFormRate: 'One sigma, closed form',
  simulatedExitRate: 'One sigma, simulated',
  simulatedErrorRate: 'Standard error',
} satisfies Record<keyof typeof facts, string>
