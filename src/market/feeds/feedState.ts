/** Where a feed stands; off is where there is no feed. */
export type FeedState =
  | { state: 'connecting' }
  | { state: 'live' }
  /** Nothing for a while, or the connection broke: another try follows. */
  | { state: 'waiting'; reason: 'cut' | 'silent' | 'list-refused' | 'none-listed'; retryMs: number }
