import { createContext } from 'react'

/** Where a chart says what its crosshair stands at. */
export const SpeechPlace = createContext<HTMLElement | null>(null)
