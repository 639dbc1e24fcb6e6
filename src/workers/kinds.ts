import type { Registry } from './work'

/** Every kind of job. A new one is a file of its own and a line here. */
export const kinds = {
  'answer-draft': async () => (await import('./answerDraft')).answerDraft,
  'read-quotes': async () => (await import('./readQuoteSource')).readQuoteSource,
  'simulate-bond': async () => (await import('./simulateBond')).simulateBond,
  'simulate-token': async () => (await import('./simulateToken')).simulateToken,
  'load-series': async () => (await import('./loadSeries')).loadSeries,
  'import-history': async () => (await import('./importHistory')).importHistory,
} as const satisfies Registry

/**
 * Kinds that pause between their parts and stop when they are told: their worker serves the next job, warm as it is.
 */
export const stopping: readonly (keyof typeof kinds)[] = ['answer-draft']

export type Kinds = typeof kinds
