export type { DeskState, LanguageChoice, Notice, NoticeDetails, Theme } from './desk'
export { createDraftStore, type DraftStore } from './draftStore'
export type { Change } from './history'
export { textsOver, type Edit, type Texts } from './texts'
