/**
 * Where the blocks of a panel stand, by their titles. Sections and tables are read first or follow the charts, each list
 * in the order of reading; a table that is in neither is a tab among the details. What the values do not have is not drawn.
 */
export type Layout<Word extends string> = {
  first: readonly Word[]
  below: readonly Word[]
  /** Long work, whose cards stand below all others. */
  jobs?: readonly Word[]
  /** The block, tab or detail in which a group of questions is drawn, by the group's title; the others stand first of all. */
  groupsIn?: Readonly<Partial<Record<Word, Word>>>
}
