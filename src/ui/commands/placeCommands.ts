import type { Dictionary } from '../words'
import type { Command } from './command'
import { placesIn } from './places'
import { going } from './shortcuts'

/** Opens a place of the page by its address, and puts the focus where its reading begins. */
export function goTo(place: string): void {
  location.hash = `#${place}`
  document.getElementById('answer')?.focus({ preventScroll: true })
}

/** The panels and pages of the menu. */
export function placeCommands(dictionary: Dictionary, otherChrome: Dictionary['chrome'] | null): Command[] {
  const { language, chrome } = dictionary
  const others = placesIn({ language: language === 'en' ? 'zh' : 'en', chrome: otherChrome ?? chrome })
  return placesIn(dictionary).map(({ id, name, group, letter }, at) => ({
    id: `panel-${id}`,
    kind: 'panel',
    name,
    note: chrome.menuGroups[group],
    also: [others[at]?.name ?? '', otherChrome?.menuGroups[group] ?? ''],
    ...(letter !== undefined && { keys: [going, letter] }),
    run: () => goTo(id),
  }))
}
