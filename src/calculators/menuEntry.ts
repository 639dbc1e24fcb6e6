import type { Calculator } from './calculator'

/** The headings of the menu, in their order; the guided path and the glossary stand under the last. */
export const menuGroups = ['trade', 'market', 'risk', 'lab', 'learn'] as const
export type MenuGroup = (typeof menuGroups)[number]

/** What the menu shows of a calculator before it is opened, and how it is fetched then. */
export type MenuEntry = {
  en: string
  zh: string
  /** Under which heading it stands. */
  group: MenuGroup
  icon: 'bond' | 'floating' | 'roll' | 'scale' | 'contract' | 'risk' | 'linear' | 'mistake' | 'curve' | 'history'
  load: () => Promise<Calculator>
}
