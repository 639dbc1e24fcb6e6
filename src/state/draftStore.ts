import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Scope } from '../form'
import type { DeskState, Filling, Replacing, Typed } from './desk'
import { deskStorage } from './deskStorage'

export type DraftStore = StoreApi<DeskState>

/** The store of what was typed, saved in the browser at every change. Holds texts only: nothing derived. */
export function createDraftStore({
  start,
  storage,
  later = (save) => save(),
}: {
  start: Typed
  storage: Pick<Storage, 'getItem' | 'setItem'> | null
  /** When to save after a change: at once, unless told otherwise. */
  later?: (save: () => void) => void
}): DraftStore {
  const { saved, trouble, save } = deskStorage(storage)
  const store = createStore<DeskState>()((set) => ({
    ...start,
    language: null,
    theme: 'system',
    ...saved,
    notice: trouble,
    before: null,
    openPanel: (panel) => set({ panel }),
    setField: (change) => set((state) => withField(state, change)),
    fillIn: (change) => set((state) => filledIn(state, change)),
    replacePanels: (change) => set((state) => replaced(state, change)),
    restore: () => set((state) => (state.before === null ? state : { ...state.before, before: null, notice: null })),
    setLanguage: (language) => set({ language }),
    setTheme: (theme) => set({ theme }),
    notify: (notice) => set({ notice }),
  }))
  // Told once: a browser without storage would be without it at every keystroke.
  let told = trouble !== null
  store.subscribe(() =>
    later(() => {
      const state = store.getState()
      if (save(state) || told) return
      told = true
      state.notify('store-unavailable')
    }),
  )
  return store
}

const typedOf = ({ panel, desk, panels }: Typed): Typed => ({ panel, desk, panels })

function filledIn(state: DeskState, { panel, desk, own, notice }: Filling): Partial<DeskState> {
  const opened = panel ?? state.panel
  return {
    panel: opened,
    desk: { ...state.desk, ...desk },
    panels: { ...state.panels, [opened]: { ...state.panels[opened], ...own } },
    notice,
    before: typedOf(state),
  }
}

const replaced = (state: DeskState, { panels, panel = state.panel, notice }: Replacing): Partial<DeskState> =>
  notice === undefined ? { panels, panel } : { panels, panel, notice, before: typedOf(state) }

function withField(
  { desk, panels }: Typed,
  { scope, panel, field, text }: { scope: Scope; panel: string; field: string; text: string },
): Partial<DeskState> {
  if (scope === 'desk') return { desk: { ...desk, [field]: text } }
  return { panels: { ...panels, [panel]: { ...panels[panel], [field]: text } } }
}
