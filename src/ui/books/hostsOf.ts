import type { BookSource } from '../../market/feeds'

/**
 * The hosts that are asked for a book, as named beside the switch: its socket and, where the whole book comes from
 * elsewhere, that one too.
 */
export const hostsOf = ({ socket, whole }: BookSource): string =>
  [socket, ...(whole === null ? [] : [whole.address('')])].map((address) => new URL(address).origin).join(', ')
