import { createContext, use } from 'react'

/** The words of the calculator on screen. */
export type Wording = Readonly<Record<string, string>>

const WordingContext = createContext<Wording>({})
export const WordingProvider = WordingContext.Provider

/** Says a calculator's word; a key without a word shows itself, which the conformance tests forbid. */
export function useSay(): (key: string) => string {
  const wording = use(WordingContext)
  return (key) => wording[key] ?? key
}
