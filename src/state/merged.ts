import type { SavedDesk } from './savedDesk'
import { differences, edited } from './texts'

/**
 * Two tabs' work in one: what we changed since we last heard of the other stands, field by field, and everything else is
 * as the other left it. The open panel is each tab's own.
 */
export function merged({ base, ours, theirs }: { base: SavedDesk; ours: SavedDesk; theirs: SavedDesk }): SavedDesk {
  return {
    ...edited(theirs, differences(base, ours)),
    panel: ours.panel,
    language: ours.language === base.language ? theirs.language : ours.language,
    letterKeys: ours.letterKeys === base.letterKeys ? theirs.letterKeys : ours.letterKeys,
    theme: ours.theme === base.theme ? theirs.theme : ours.theme,
  }
}
