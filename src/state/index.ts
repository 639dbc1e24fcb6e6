export {
  createDraftStore,
  type DeskState,
  type DraftStore,
  type LanguageChoice,
  type Notice,
  type Theme,
  type Typed,
} from './draftStore'
