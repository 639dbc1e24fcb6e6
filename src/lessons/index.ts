import type { Lesson } from './lesson'

/** The guided path, in its order. The key is the folder's name and the lesson's id. */
export const lessons = {
  'inverse-contract': async () => (await import('./inverse-contract')).inverseContract,
  'synthetic-dollar': async () => (await import('./synthetic-dollar')).syntheticDollar,
  'sign-trap': async () => (await import('./sign-trap')).signTrap,
  'fixed-bond': async () => (await import('./fixed-bond')).fixedBond,
  'bond-payoff': async () => (await import('./bond-payoff')).bondPayoff,
  'mark-to-market': async () => (await import('./mark-to-market')).markToMarket,
  roll: async () => (await import('./roll')).roll,
  'calendar-spread': async () => (await import('./calendar-spread')).calendarSpread,
  'floating-bond': async () => (await import('./floating-bond')).floatingBond,
  history: async () => (await import('./history')).history,
  'what-can-go-wrong': async () => (await import('./what-can-go-wrong')).whatCanGoWrong,
  custody: async () => (await import('./custody')).custody,
  'linear-contract': async () => (await import('./linear-contract')).linearContract,
  'linear-carry': async () => (await import('./linear-carry')).linearCarry,
  'borrowed-money': async () => (await import('./borrowed-money')).borrowedMoney,
  'leveraged-token': async () => (await import('./leveraged-token')).leveragedToken,
} as const satisfies Record<string, () => Promise<Lesson>>

export type LessonId = keyof typeof lessons
// The keys of a literal record, which TypeScript widens to string.
export const lessonIds = Object.keys(lessons) as readonly LessonId[]
