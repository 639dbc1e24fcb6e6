/** Offered before any venue has said what it lists. */
const always = ['BTC', 'ETH']

/** The coins whose contracts may be watched: BTC first, then ETH, then what venues have said that they list, by name. */
export function offeredCoins(watched: string) {
  let coins: readonly string[] = inOrder([watched])
  return {
    now: () => coins,
    /** Whether there is one that was not offered yet. */
    add: (listed: readonly string[]): boolean => {
      if (listed.every((coin) => coins.includes(coin))) return false
      coins = inOrder([...coins, ...listed])
      return true
    },
  }
}

const inOrder = (coins: readonly string[]): string[] => [
  ...always,
  ...[...new Set(coins)].filter((coin) => !always.includes(coin)).toSorted(),
]
