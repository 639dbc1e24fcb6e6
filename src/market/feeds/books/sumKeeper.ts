import { krakenChecksum, type PairPlaces } from '../../books/checksum'
import type { OrderBook } from '../../books/orderBook'
import type { BookUpdate } from '../../readers'

/** Sizes at Kraken have eight places; prices as many as the pair, of which the book itself says nothing. */
const sizePlaces = 8
const pricePlaces = [1, 2, 0, 3, 4, 5, 6, 7, 8, 9, 10]

/**
 * Compares a book with the sum that its venue sends along. JSON has lost the zeros at the ends of the numbers: with how many
 * places the pair is written is found from the first whole book, and holds from then on.
 */
export function sumKeeper() {
  let places: PairPlaces | null = null
  return {
    fits: ({ book, update: { checksum } }: { book: OrderBook; update: BookUpdate }): boolean => {
      if (checksum === undefined) return true
      places ??=
        pricePlaces
          .map((price) => ({ price, size: sizePlaces }))
          .find((one) => krakenChecksum(book, one) === checksum) ?? null
      return places !== null && krakenChecksum(book, places) === checksum
    },
  }
}
