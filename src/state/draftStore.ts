import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DeskState, Notice, NoticeDetails } from './desk'
import { deskStorage, type Stored, type TextStorage } from './deskStorage'
import { apply, type Change } from './history'
import { savedOf } from './savedDesk'
import { differences, textsOver, type Sheet, type Texts } from './texts'

export type DraftStore = StoreApi<DeskState>

type StoreOptions = {
  start: Texts & { panel: string }
  storage: TextStorage | null
  /** When to save after a change: at once, unless told otherwise. */
  later?: (save: () => void) => void
  /** Calls back when another tab has saved. */
  onOtherTab?: (hear: () => void) => void
  /** The time of a keystroke [ms]. */
  now?: () => number
}

/** The store of what was typed, saved in the browser at every change. Holds texts only: nothing derived. */
export function createDraftStore({
  start,
  storage,
  later = (save) => save(),
  onOtherTab,
  now = () => Date.now(),
}: StoreOptions): DraftStore {
  const kept = deskStorage({ storage, start: { language: null, theme: 'system', letterKeys: true, ...start } })
  const { desk: opened, trouble } = kept.opened()
  const store = createStore<DeskState>()((set, get) => ({
    ...opened,
    past: [],
    future: [],
    notice: trouble,
    details: {},
    noticed: null,
    opening: null,
    change: (change, { notice, details } = {}) => set((state) => changed(state, change, { notice, details })),
    openPanel: (panel) => set({ ...apply(get(), { kind: 'opening', panel }), opening: null }),
    setField: ({ scope, panel, field, text, also = [] }) =>
      get().change({
        kind: 'typing',
        panel,
        edits: [{ ...(scope === 'desk' ? deskSheet : panelSheet(panel)), field, text }, ...also],
        at: now(),
      }),
    fillIn: ({ panel = get().panel, desk = {}, own = {}, notice, details }) =>
      get().change(
        { kind: 'filling', panel, edits: [...textsOver(deskSheet, desk), ...textsOver(panelSheet(panel), own)] },
        { notice, details },
      ),
    undo: () => get().change({ kind: 'undo' }),
    redo: () => get().change({ kind: 'redo' }),
    setLanguage: (language) => set({ language }),
    setTheme: (theme) => set({ theme }),
    setLetterKeys: (letterKeys) => set({ letterKeys }),
    notify: (notice, details = {}) => set({ notice, details, noticed: null }),
    setOpening: (opening) => set({ opening }),
  }))
  // Reported once: without storage, every keystroke would fail to save.
  const told = new Set([trouble])
  const take = ({ desk, trouble: now }: Stored) => {
    const state = store.getState()
    const { desk: typed, panels, progress } = desk
    if (differences(state, desk).length > 0) state.change({ kind: 'noting', texts: { desk: typed, panels, progress } })
    const { language, theme, letterKeys } = desk
    if (language !== state.language || theme !== state.theme || letterKeys !== state.letterKeys)
      store.setState({ language, theme, letterKeys })
    if (now === null || told.has(now)) return
    told.add(now)
    state.notify(now)
  }
  store.subscribe(() => later(() => take(kept.save(savedOf(store.getState())))))
  onOtherTab?.(() => take(kept.joined(savedOf(store.getState()))))
  return store
}

function changed(
  state: DeskState,
  change: Change,
  { notice, details = {} }: { notice?: Notice | undefined; details?: NoticeDetails | undefined },
): Partial<DeskState> {
  const history = apply(state, change)
  const last = history.past.at(-1) ?? null
  if (notice !== undefined)
    return { ...history, notice, details, noticed: history.past === state.past ? null : last, opening: null }
  // A notice about a change has been read when the next one comes.
  const isRead = state.noticed !== null && history.past !== state.past
  return isRead ? { ...history, notice: null, noticed: null } : history
}

const deskSheet: Sheet = { part: 'desk' }
const panelSheet = (sheet: string): Sheet => ({ part: 'panels', sheet })
