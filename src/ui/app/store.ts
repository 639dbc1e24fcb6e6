import { createContext } from 'react'
import { useStore } from 'zustand'
import type { DeskState, DraftStore } from '../../state'
import { useProvided } from '../useProvided'

const StoreContext = createContext<DraftStore | null>(null)
export const StoreProvider = StoreContext.Provider

export const useDraftStore = (): DraftStore => useProvided(StoreContext)

/** A part of what was typed. Only parts: derived things are computed where they are shown. */
export const useDesk = <Part>(part: (state: DeskState) => Part): Part => useStore(useDraftStore(), part)
