/** The minute that it is (UTC), as a desk has its time. */
export const presentMinute = (): string => `${new Date().toISOString().slice(0, 16)}Z`
