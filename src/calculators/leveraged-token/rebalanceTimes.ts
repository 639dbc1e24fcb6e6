/** Times of the day (UTC) at which a token may be rebalanced, the essay's first, and which minute of the day each is. */
const minutes = { '00:02': 2, '04:00': 240, '08:00': 480, '12:00': 720, '16:00': 960, '20:00': 1200 } as const

export type RebalanceTime = keyof typeof minutes
// The keys of the record just above.
export const rebalanceTimes = Object.keys(minutes) as [RebalanceTime, ...RebalanceTime[]]
export const minuteOf = (time: RebalanceTime): number => minutes[time]
