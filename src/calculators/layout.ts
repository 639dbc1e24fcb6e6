/**
 * Where the blocks of a panel stand, by their titles: those read first on one side of the charts, what is traded on the
 * other, each list in the order of reading. The others are tabs under them, those of `below` after the details. What the
 * values do not have is not drawn.
 */
export type Layout<Word extends string> = {
  /** The headline states a decision, and is read above the figures of the strip. */
  decides?: true
  /** The table or detail that is the panel's answer: it stands on top, beside the charts. */
  lead?: Word
  /** Wide: the lead has too many columns to stand beside the charts, which come under it. Tall: it is a picture, higher than a table. */
  leadShape?: 'wide' | 'tall'
  /** What is traded, or else what is read last: beside the charts, on their other side. */
  ticket?: readonly Word[]
  first: readonly Word[]
  below: readonly Word[]
  /** Long work, whose cards stand below all others. */
  jobs?: readonly Word[]
  /** The block, tab or detail in which a group of questions is drawn, by the group's title; the others stand first of all. */
  groupsIn?: Readonly<Partial<Record<Word, Word>>>
}
