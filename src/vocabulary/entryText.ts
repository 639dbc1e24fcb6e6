/** What the glossary says of one thing, in one language. */
export type EntryText = {
  name: string
  /** What it is, its unit and its convention, in one to three sentences. */
  text: string
  /** What the same word means elsewhere, and which is meant here. */
  not?: string
}
