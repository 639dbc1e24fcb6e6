import type { Draft } from '../form'
import type { SavedDesk, StorageTrouble } from './desk'

const key = 'nakadesk'
const version = 1

/**
 * The browser's storage, read with suspicion: what cannot be read is set aside and reported, never guessed at. A browser
 * may refuse storage altogether (private windows, full disks); the desk then works without it.
 */
export function deskStorage(storage: Pick<Storage, 'getItem' | 'setItem'> | null): {
  saved: SavedDesk | null
  trouble: StorageTrouble | null
  /** Whether the desk could be saved. */
  save: (desk: SavedDesk) => boolean
} {
  const { done, result: text } = attempt(() => storage?.getItem(key) ?? null)
  const saved = text == null ? null : savedDeskOf(text)
  const damaged = text != null && saved === null
  // A desk that cannot be set aside either is not said to be.
  const setAside = damaged && attempt(() => storage?.setItem(`${key}.damaged`, text)).done
  return {
    saved,
    trouble: setAside ? 'store-damaged' : !done || storage === null || damaged ? 'store-unavailable' : null,
    save: ({ panel, desk, panels, language, theme }) =>
      attempt(() => storage?.setItem(key, JSON.stringify({ state: { panel, desk, panels, language, theme }, version })))
        .done,
  }
}

function attempt<T>(access: () => T): { done: boolean; result: T | null } {
  try {
    return { done: true, result: access() }
  } catch {
    return { done: false, result: null }
  }
}

function savedDeskOf(text: string): SavedDesk | null {
  const { result: parsed } = attempt((): unknown => JSON.parse(text))
  if (!isRecord(parsed) || !isRecord(parsed['state'])) return null
  const { panel, desk, panels, language, theme } = parsed['state']
  if (typeof panel !== 'string' || !isDraft(desk) || !isRecord(panels)) return null
  const drafts = Object.entries(panels)
  if (!drafts.every((entry): entry is [string, Draft] => isDraft(entry[1]))) return null
  if (language !== null && language !== 'en' && language !== 'zh') return null
  if (theme !== 'system' && theme !== 'light' && theme !== 'dark') return null
  return { panel, desk, panels: Object.fromEntries(drafts), language, theme }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isDraft = (value: unknown): value is Draft =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string')
