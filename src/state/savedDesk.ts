import { migrated, newest } from './migrations/chain'
import { isRecord, type UnknownRecord } from './migrations/record'
import { storeChain } from './migrations/store'
import type { LanguageChoice, Theme } from './desk'
import type { Sheets, Texts } from './texts'

/** What the browser keeps between two visits. */
export type SavedDesk = Texts & { panel: string; language: LanguageChoice | null; theme: Theme; letterKeys: boolean }

/** How many saves of each tab are in a text, by the name of the tab. */
export type Heard = Readonly<Record<string, number>>

export type SavedReading =
  /** What could be read, and whether something could not. */
  | { state: 'read'; desk: Partial<SavedDesk>; damaged: boolean; heard: Heard }
  | { state: 'unreadable' }
  /** Written by a later version of the page. */
  | { state: 'newer' }

export const version = newest(storeChain)

/** What is kept of a desk that holds more. */
export const savedOf = ({ panel, desk, panels, progress, language, theme, letterKeys }: SavedDesk): SavedDesk => ({
  panel,
  desk,
  panels,
  progress,
  language,
  theme,
  letterKeys,
})

export const textOfSaved = (desk: SavedDesk, heard: Heard = {}): string =>
  JSON.stringify({ state: savedOf(desk), version, heard })

/** What was saved, of whatever version up to ours. A part that is not what it should be is left out and reported. */
export function readSaved(text: string): SavedReading {
  const whole = parsed(text)
  // The first version was not always written down.
  const { state, version: written = 1, heard } = isRecord(whole) ? whole : {}
  if (typeof written === 'number' && written > version) return { state: 'newer' }
  if (!isRecord(state) || typeof written !== 'number' || !Number.isInteger(written) || written < 1)
    return { state: 'unreadable' }
  const saved = migrated(state, { version: written, chain: storeChain })
  // Only what stands under our own name is counted with, and that we have written.
  return { ...read(saved), heard: isRecord(heard) ? (heard as Heard) : {} }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function read(saved: UnknownRecord) {
  let damaged = false
  const kept = <T>(name: string, isWhole: (value: unknown) => value is T): Record<string, T> => {
    const value = saved[name]
    if (value === undefined) return {}
    if (isWhole(value)) return { [name]: value }
    damaged = true
    return {}
  }
  const only = <T>(value: unknown, isWhole: (value: unknown) => value is T): Readonly<Record<string, T>> => {
    if (value === undefined) return {}
    const entries = isRecord(value) ? Object.entries(value) : []
    const whole = entries.filter((entry): entry is [string, T] => isWhole(entry[1]))
    damaged ||= !isRecord(value) || whole.length < entries.length
    return Object.fromEntries(whole)
  }
  const sheets = (value: unknown): Sheets =>
    Object.fromEntries(
      Object.entries(only(value, isRecord))
        .map(([name, draft]) => [name, only(draft, isText)] as const)
        .filter(([, draft]) => Object.keys(draft).length > 0),
    )
  const desk = {
    ...kept('panel', isText),
    ...kept('language', isLanguage),
    ...kept('theme', isTheme),
    ...kept('letterKeys', isSwitch),
    desk: only(saved['desk'], isText),
    panels: sheets(saved['panels']),
    progress: sheets(saved['progress']),
  }
  return { state: 'read' as const, desk, damaged }
}

const isSwitch = (value: unknown): value is boolean => typeof value === 'boolean'
const isText = (value: unknown): value is string => typeof value === 'string'
const isLanguage = (value: unknown): value is LanguageChoice | null =>
  value === null || value === 'en' || value === 'zh'
const isTheme = (value: unknown): value is Theme => value === 'system' || value === 'light' || value === 'dark'
