import type { Draft, Scope } from '../form'

/** Why what was typed may not be there at the next visit. */
export type StorageTrouble = 'store-damaged' | 'store-unavailable'
export type LanguageChoice = 'en' | 'zh'
export type Theme = 'system' | 'light' | 'dark'

/** What happened to the desk that its user should hear of. */
export type Notice =
  | StorageTrouble
  | 'link-opened'
  | 'link-damaged'
  | 'link-unknown-panel'
  | 'example-opened'
  | 'quotes-taken'
  | 'panel-reset'
  | 'progress-reset'

/** Everything typed: the desk bar's texts, and each panel's own. */
export type Typed = { panel: string; desk: Draft; panels: Readonly<Record<string, Draft>> }

/** Panels' texts as they are to be, the others gone; undone only where there is something to say of it. */
export type Replacing = { panels: Typed['panels']; panel?: string; notice?: Notice }

export type Filling = { panel?: string; desk?: Draft; own?: Draft; notice: Notice }

export type DeskState = Typed & {
  /** null: the browser's own. */
  language: LanguageChoice | null
  theme: Theme
  notice: Notice | null
  /** What was typed before the last change that replaced more than one field. */
  before: Typed | null

  openPanel: (panel: string) => void
  setField: (change: { scope: Scope; panel: string; field: string; text: string }) => void
  /** Many fields at once: an example, a link, a quote. The state before can be restored. */
  fillIn: (change: Filling) => void
  replacePanels: (change: Replacing) => void
  restore: () => void
  setLanguage: (language: LanguageChoice) => void
  setTheme: (theme: Theme) => void
  notify: (notice: Notice | null) => void
}

/** What the browser keeps between two visits. */
export type SavedDesk = Pick<DeskState, 'panel' | 'desk' | 'panels' | 'language' | 'theme'>
