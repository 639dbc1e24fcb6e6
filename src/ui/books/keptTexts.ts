import type { LiveBooks } from '../../calculators/sources'
import type { Draft } from '../../form'

/** As many rows as a link still carries with ease. */
const mostRows = 100

/**
 * Live books as the rows of the panel, the best levels first, with the desk's day at their moment. Null where the future
 * counts in coin, which the panel's table has no unit for.
 */
export function keptTexts({ spotAsks, futureBids, sizeUnit, receivedTime }: LiveBooks): KeptTexts | null {
  if (sizeUnit === 'coin') return null
  const rows = <Row>(levels: readonly Row[], text: (row: Row) => string) =>
    levels.slice(0, mostRows).map(text).join('\n')
  return {
    own: {
      spotAsks: rows(spotAsks, ({ price, coin }) => `${price.toFixed()}\t${coin.toFixed()}`),
      futureBids: rows(futureBids, ({ price, size }) => `${price.toFixed()}\t${size.toFixed()}`),
      futureSizeUnit: sizeUnit,
    },
    desk: { valuation: receivedTime },
  }
}
export type KeptTexts = { own: Draft; desk: Draft }
