import { menu, type CalculatorId } from '../../calculators'
import type { Language } from '../../calculators/calculator'
import type { Term } from '../../vocabulary/terms'
import type { DraftStore } from '../../state'
import { formatTerm } from '../format'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { alertWatch, type NewAlert } from './alertWatch'

const curveId: CalculatorId = 'curve'
const terms: readonly Term[] = ['alertFoundRate', 'alertLevelRate', 'alertDistance', 'alertLevelDistance']

let isTelling = false

/** From now on, alerts are told on any panel: in the page, and outside of it where that was allowed. */
export async function tellAlerts(store: DraftStore, language: () => Language): Promise<void> {
  if (isTelling) return
  isTelling = true
  const watched = await watchedCurve().catch(() => null)
  // Where a file of it does not come, the next opening of the venues asks again.
  if (watched === null) isTelling = false
  else tell(watched, store, language)
}

async function watchedCurve() {
  const curve = await menu[curveId].load()
  const look = await alertWatch(curve)
  return { look, words: { en: curve.words.en, zh: await curve.words.zh() } }
}

type Watched = Awaited<ReturnType<typeof watchedCurve>>

function tell({ look, words }: Watched, store: DraftStore, language: () => Language): void {
  const said = ({ word, name, values }: NewAlert): string => {
    const figures = terms.flatMap((term, place) => {
      const value = values[place] ?? null
      return value === null ? [] : [formatTerm(term, value)]
    })
    return `${words[language()][word] ?? word} ${name} · ${figures.join(' / ')}`
  }
  sourcesOfPage.subscribe(() => {
    const { desk, panels, notify } = store.getState()
    const fresh = look({ desk, own: panels[curveId] ?? {} }, sourcesOfPage.now()).map(said)
    if (fresh.length === 0) return
    notify('alert', { alerts: fresh })
    if (mayNotify()) for (const text of fresh) new Notification('NakaDesk', { body: text, tag: text })
  })
}

/** Whether the browser shows notifications of this page. */
export const mayNotify = (): boolean => 'Notification' in window && Notification.permission === 'granted'
