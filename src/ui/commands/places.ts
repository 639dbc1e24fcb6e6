import { calculatorIds, menu, menuGroups, type CalculatorId, type MenuGroup } from '../../calculators'
import type { Page } from '../app/view'
import type { Dictionary } from '../words'
import type { Chord } from './chord'
import { letters } from './shortcuts'

type Place = { id: CalculatorId | Page; name: string; group: MenuGroup; letter: Chord | undefined }

/** Panels and pages in the order in which the menu shows them, each with the letter that leads there after G. */
export function placesIn({ language, chrome }: Pick<Dictionary, 'language' | 'chrome'>): readonly Place[] {
  const panels = calculatorIds.map((id) => ({ id, name: menu[id][language], group: menu[id].group }))
  const pages = (['learn', 'glossary'] as const).map((id) => ({ id, name: chrome[id], group: 'learn' as const }))
  return menuGroups.flatMap((group) =>
    [...panels, ...pages]
      .filter((place) => place.group === group)
      .map((place) => ({ ...place, letter: letters[place.id] })),
  )
}
