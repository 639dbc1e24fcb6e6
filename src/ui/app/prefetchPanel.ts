import type { Language } from '../../calculators/calculator'
import type { DraftStore } from '../../state'
import { letOthersRun } from '../../workers/letOthersRun'
import { part } from '../loading/part'
import { chartsOf, detailsOf } from '../panel/calculatorParts'
import { chartModule } from '../panel/chartModule'
import { chartsOfAnswer } from '../panel/chartsOfAnswer'
import { ListingView } from '../panel/DetailView'
import { Face } from '../panel/Face'
import { answersOfPage } from '../panel/knownAnswers'
import type { Answered } from '../panel/lastAnswer'
import { panelSession, preparePanel } from '../panel/panelSession'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { pages } from './pages'
import { isCalculatorId, loadView, pageOf, type View } from './view'

/** What a page says, in files of their own. */
const words = { learn: part(() => import('../learn/path')), glossary: part(() => import('../glossary/pageWords')) }
const wordsOf = {
  learn: async (language: Language) => (await words.learn.fetch()).paths[language].fetch(),
  glossary: async (language: Language) => (await words.glossary.fetch()).pageWords[language].fetch(),
}

type Wanted = { id: string; language: Language; store: DraftStore }

/** What the pointer is on its way to. */
let last: Wanted | null = null

/** How long it stays on what is wanted: it passes over the others [ms]. */
const stay = 50

/**
 * Has what a panel or a page shows first fetched, and its answer computed, while the pointer is on its way to it. A failure
 * is shown where it is opened.
 */
export function prefetchPanel(wanted: Wanted): void {
  last = wanted
  prefetch(wanted).catch(() => undefined)
}

async function prefetch(wanted: Wanted): Promise<void> {
  const { id, language, store } = wanted
  const stayed = new Promise((resolve) => setTimeout(resolve, stay))
  const page = pageOf(id)
  if (page !== null) await Promise.all([pages[page].fetch(), wordsOf[page](language)])
  if (!isCalculatorId(id)) return
  const view = await loadView({ id, language })
  const { lead } = view.calculator.layout
  if (lead !== undefined) await Promise.all([detailsOf(view.calculator).fetch(), ListingView.fetch()])
  await Face.fetch(id)
  await stayed
  if (last !== wanted) return
  const open = { view, store, sources: sourcesOfPage }
  await preparePanel(open)
  await letOthersRun()
  // It remembers what it answers.
  const { answered } = panelSession({ ...open, answers: answersOfPage }).now()
  if (answered?.fromWorker === null) await prepareCharts(view, answered)
}

/** Has the points of the chart that is shown first computed. */
async function prepareCharts({ calculator }: View, { draft, sources }: Answered): Promise<void> {
  const [charts, { TimeBrush }] = await Promise.all([chartsOf(calculator).fetch(), chartModule.fetch()])
  await letOthersRun()
  const [first] = chartsOfAnswer({ calculator, draft, sources }, charts)
  if (first === undefined) return
  await letOthersRun()
  const sample = first.drawing ?? first.points
  sample()
  if (first.scale === 'time') await TimeBrush.fetch()
}
