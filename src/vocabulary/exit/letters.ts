import type { facts } from './facts'

export const letters = {
  windowMinutes: 'W_m',
  exitSlices: 'n_w',
  exitDelayHours: 'h',
  slicedExitRate: '\\varsigma_n',
  endExitRate: '\\varsigma_W',
  delayedExitRate: '\\varsigma_h',
  slicedExitUsd: '\\varsigma_{n\\$}',
  endExitUsd: '\\varsigma_{W\\$}',
  delayedExitUsd: '\\varsigma_{h\\$}',
  delayInterestUsd: 'I_h',
  closedFormRate: '\\varsigma',
  simulatedExitRate: '\\hat\\varsigma',
  simulatedErrorRate: '\\epsilon_\\varsigma',
} as const satisfies Record<keyof typeof facts, string>
