import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { DeskState, DraftStore } from '../../state'

const StoreContext = createContext<DraftStore | null>(null)
export const StoreProvider = StoreContext.Provider

export function useDraftStore(): DraftStore {
  const store = use(StoreContext)
  if (store === null) throw new Error('The page is drawn without its store.')
  return store
}

/** A part of what was typed. Only parts: derived things are computed where they are shown. */
export const useDesk = <Part>(part: (state: DeskState) => Part): Part => useStore(useDraftStore(), part)
