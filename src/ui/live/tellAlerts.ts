import { menu, type CalculatorId } from '../../calculators'
import { factsOf, type Term } from '../../vocabulary/terms'
import { isInPercent } from '../../vocabulary/units'
import type { DraftStore } from '../../state'
import { formatTerm } from '../format'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { languageOf } from '../words'
import { alertWatch, type NewAlert } from './alertWatch'

const curveId: CalculatorId = 'curve'
const terms: readonly Term[] = ['alertFoundRate', 'alertLevelRate', 'alertDistance', 'alertLevelDistance']

let isTelling = false

/** From now on, alerts are shown on any panel: in the page, and outside of it where that is allowed. */
export async function tellAlerts(store: DraftStore): Promise<void> {
  if (isTelling) return
  isTelling = true
  const watched = await watchedCurve().catch(() => null)
  // Where one of its files fails to load, the next opening of the venues tries again.
  if (watched === null) isTelling = false
  else tell(watched, store)
}

async function watchedCurve() {
  const curve = await menu[curveId].load()
  const look = await alertWatch(curve)
  return { look, words: { en: curve.words.en, zh: await curve.words.zh() } }
}

type Watched = Awaited<ReturnType<typeof watchedCurve>>

function tell({ look, words }: Watched, store: DraftStore): void {
  const textOf = ({ word, name, values }: NewAlert): string => {
    const language = store.getState().language ?? languageOf(navigator.languages)
    const figures = terms.flatMap((term, place) => {
      const value = values[place] ?? null
      return value === null ? [] : [`${formatTerm(term, value)}${isInPercent(factsOf(term).unit) ? '%' : ''}`]
    })
    return `${words[language][word] ?? word} ${name} · ${figures.join(' / ')}`
  }
  sourcesOfPage.subscribe(() => {
    const { desk, panels, notify } = store.getState()
    const texts = { desk: sourcesOfPage.streamed(desk), own: panels[curveId] ?? {} }
    const fresh = look(texts, sourcesOfPage.now()).map(textOf)
    if (fresh.length === 0) return
    notify('alert', { alerts: fresh })
    if (mayNotify()) for (const text of fresh) notifyOutside(text)
  })
}

/** Chrome on Android grants the permission, but throws all the same. */
let isThrown = false

/** Whether the browser shows notifications of this page. */
export const mayNotify = (): boolean => 'Notification' in window && Notification.permission === 'granted' && !isThrown

/** Whether it would not, whatever the reader chooses. */
export const isNotifyingBlocked = (): boolean => isThrown || Notification.permission === 'denied'

function notifyOutside(text: string): void {
  try {
    new Notification('NakaDesk', { body: text, tag: text })
  } catch {
    isThrown = true
  }
}
