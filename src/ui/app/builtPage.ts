import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { calculatorIds } from '../../calculators'
import type { Language } from '../../calculators/calculator'
import { createDraftStore } from '../../state'
import { textOfSaved } from '../../state/savedDesk'
import { BuiltNarrowProvider } from './useNarrow'
import { knownPanel, loadView } from './view'
import { WholePage } from './WholePage'

export const startPanel = knownPanel(calculatorIds[0] ?? '')

const desk = /(<section class="desk"[^>]*>)(.*?)(<\/section>)/s

/**
 * The page on the example that it opens with, as markup: drawn while the page is built, so that it is there before its
 * program is. The desk stands in it twice, for a wide screen and for a phone; the style sheet shows the one that fits.
 */
export async function builtPage(language: Language): Promise<string> {
  const start = { panel: startPanel, desk: {}, panels: {}, progress: {} }
  const kept = textOfSaved({ ...start, language, theme: 'system', letterKeys: true })
  const store = createDraftStore({ start, storage: { getItem: () => kept, setItem: () => undefined } })
  const first = await loadView({ id: startPanel, language })
  const drawn = (narrow: boolean) =>
    renderToString(
      createElement(
        BuiltNarrowProvider,
        { value: narrow },
        createElement(WholePage, { store, first, unopened: false, onDrawn: () => undefined }),
      ),
    )
  const [, , narrowDesk] = desk.exec(drawn(true)) ?? []
  if (narrowDesk === undefined) throw new Error('The page that is built has no desk.')
  return drawn(false).replace(desk, (_, opening: string, wideDesk: string, closing: string) =>
    [opening, wideDesk, narrowDesk, closing].join(''),
  )
}
