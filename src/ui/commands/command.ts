export type CommandKind = 'action' | 'panel' | 'field' | 'example' | 'lesson' | 'entry'

/** Something that can be found by a word and done. */
export type Command = {
  /** Unique among all commands. */
  id: string
  kind: CommandKind
  name: string
  /** Its other names, found too: in the other language, the source of an example. */
  also: readonly string[]
  /** Shown beside the name. */
  note?: string
  /** The keys that do it without the palette. */
  keys?: readonly string[]
  run: () => void
}
