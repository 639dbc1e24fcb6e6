import type { Filled, Scope } from '../form'
import type { Change, History, Step } from './history'
import type { Edit } from './texts'

/** Why what was typed may not be there at the next visit. */
export type StorageTrouble = 'store-damaged' | 'store-partly-damaged' | 'store-newer' | 'store-unavailable'
export type LanguageChoice = 'en' | 'zh'
export type Theme = 'system' | 'light' | 'dark'

/** What happened to the desk that its user should know. */
export type Notice =
  | StorageTrouble
  | 'link-opened'
  | 'link-damaged'
  | 'link-newer'
  | 'link-unknown-panel'
  | 'link-overtaken'
  | 'example-opened'
  | 'quotes-taken'
  | 'panel-reset'
  | 'contracts-converted'
  | 'quotes-kept'
  | 'progress-reset'
  | 'alert'

export type NoticeDetails = {
  /** Fields for which a link had no text. */
  missing?: readonly string[]
  /** What a link names and this page does not know. */
  unknown?: readonly string[]
  /** What has just come to hold, in words. */
  alerts?: readonly string[]
  /** The address of a link that can still be opened. */
  address?: string
}

export type Filling = { panel?: string; desk?: Filled; own?: Filled; notice?: Notice; details?: NoticeDetails }

export type DeskState = History & {
  /** null: the browser's own. */
  language: LanguageChoice | null
  theme: Theme
  /** Whether keys without Ctrl do anything. */
  letterKeys: boolean
  notice: Notice | null
  details: NoticeDetails
  /** The change that the notice tells of; it can be undone from there as long as it is the last one. */
  noticed: Step | null
  /** The link that is being fetched; the last one opened is the one that counts. */
  opening: { address: string } | null

  /** Any change of what was typed. */
  change: (change: Change, told?: { notice?: Notice | undefined; details?: NoticeDetails | undefined }) => void
  openPanel: (panel: string) => void
  /** Types into a field; `also`: what that changes beside it. */
  setField: (change: { scope: Scope; panel: string; field: string; text: string; also?: readonly Edit[] }) => void
  /** Many fields in one change: an example, a link, a quote, a venue. */
  fillIn: (change: Filling) => void
  undo: () => void
  redo: () => void
  setLanguage: (language: LanguageChoice) => void
  setTheme: (theme: Theme) => void
  setLetterKeys: (letterKeys: boolean) => void
  notify: (notice: Notice | null, details?: NoticeDetails) => void
  setOpening: (opening: DeskState['opening']) => void
}
