export type { DeskState, LanguageChoice, Notice, Theme, Typed } from './desk'
export { createDraftStore, type DraftStore } from './draftStore'
