import type { ChromeWords } from '../words/en'
import type { lateWords } from '../words/late'
import type { Command } from './command'
import { shortcuts } from './shortcuts'

type Words = { chrome: ChromeWords; late: (typeof lateWords)['en'] }

/** What the page's own buttons do, by the mark that they carry, with their words. */
const names: Readonly<Record<string, (words: Words) => string>> = {
  undo: ({ chrome }) => chrome.undo,
  redo: ({ chrome }) => chrome.redo,
  copyLink: ({ chrome }) => chrome.copyLink,
  copyTicket: ({ late }) => late.copyTicket,
  exportCsv: ({ chrome }) => chrome.exportCsv,
  working: ({ chrome }) => chrome.working,
  quotes: ({ chrome }) => chrome.quotes,
  deskDetails: ({ chrome }) => chrome.deskDetails,
  reset: ({ chrome }) => chrome.reset,
}

const keys: Readonly<Record<string, readonly string[]>> = shortcuts

/** A command presses the button that stands on the page: what happens then, its failures included, is told there. */
export const buttonCommands = (words: Words, other: Words | null): Command[] =>
  Object.entries(names).flatMap(([id, named]) => {
    const button = document.querySelector<HTMLButtonElement>(`[data-command="${id}"]`)
    if (button === null || button.disabled || !button.checkVisibility()) return []
    const also = other === null ? [] : [named(other)]
    const chords = keys[id]
    return [
      {
        id: `action-${id}`,
        kind: 'action' as const,
        name: named(words),
        also,
        ...(chords !== undefined && { keys: chords.slice(0, 1) }),
        run: () => button.click(),
      },
    ]
  })
