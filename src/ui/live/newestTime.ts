/** When the newest of some quotes came; null where there is none. Written alike, times sort as texts. */
export const newestTime = (quotes: readonly { receivedTime: string }[]): string | null =>
  quotes
    .map(({ receivedTime }) => receivedTime)
    .toSorted()
    .at(-1) ?? null
