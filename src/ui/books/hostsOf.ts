import type { BookSource } from '../../market/feeds'

/** Whom a book is asked of, as it stands beside the switch: its socket, and where the whole book comes from elsewhere, that too. */
export const hostsOf = ({ socket, whole }: BookSource): string =>
  [socket, ...(whole === null ? [] : [whole.address('')])].map((address) => new URL(address).origin).join(', ')
