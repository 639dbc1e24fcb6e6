/**
 * The minute in which a quote came, as a desk has its time: a text that goes into its field, and figures that move with
 * prices and not with every message.
 */
export const quotedMinute = (receivedTime: string): string =>
  receivedTime.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d(\.\d+)?Z$/, '$1Z')
