import '@fontsource-variable/inter/index.css'
import { calculatorIds } from './calculators'
import { createDraftStore, type DeskState } from './state'
import { drawPage } from './ui/app/drawPage'
import { openAddress } from './ui/app/openAddress'
import { WholePage } from './ui/app/WholePage'
import { answersOfPage } from './ui/panel/knownAnswers'
import { panelSession, preparePanel } from './ui/panel/panelSession'
import { sourcesOfPage } from './ui/sources/sourcesOfPage'
import { carryingStorage } from './ui/loading/carryingStorage'
import { letOthersRun } from './workers/letOthersRun'
import { startingPage } from './ui/loading/startingPage'
import { trustOwnScripts } from './ui/app/trustedScripts'
import { knownPanel, loadView } from './ui/app/view'
import { languageOf } from './ui/words'
import './ui/styles.css'
import './ui/icons.css'

/** The browser's storage; asking for it throws where the browser forbids it. */
function browserStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

const pause = 250

/** Saves when typing pauses, and before the page goes away. */
function whenTypingPauses(): (save: () => void) => void {
  let waiting: (() => void) | null = null
  let timer = 0
  const saveNow = () => {
    clearTimeout(timer)
    waiting?.()
    waiting = null
  }
  addEventListener('pagehide', saveNow)
  addEventListener('visibilitychange', saveNow)
  return (save) => {
    clearTimeout(timer)
    waiting = save
    timer = window.setTimeout(saveNow, pause)
  }
}

const startPanel = knownPanel(calculatorIds[0] ?? '')

/** Whether the page opens with what was built into it, and did when it was read: it is taken over in that state. */
const isStart = ({ panel, desk, panels, notice }: DeskState): boolean =>
  panel === startPanel && notice === null && Object.keys(desk).length === 0 && panels[startPanel] === undefined

async function start() {
  trustOwnScripts()
  const store = createDraftStore({
    start: { panel: startPanel, desk: {}, panels: {}, progress: {} },
    storage: carryingStorage({ storage: browserStorage(), history }),
    later: whenTypingPauses(),
    onOtherTab: (hear) => {
      addEventListener('storage', hear)
      // A page that the browser has put aside hears nothing meanwhile.
      addEventListener('pageshow', hear)
    },
  })
  // Where the reader of links does not come, the page opens without it, and says so.
  const unopened = await openAddress({ store, fragment: location.hash }).then(
    () => false,
    () => true,
  )
  const state = store.getState()
  const language = state.language ?? languageOf(navigator.languages)
  const first = await loadView({ id: knownPanel(state.panel), language })
  // Each in a task of its own, so that none is long: the answer is remembered where it is drawn.
  await letOthersRun()
  await preparePanel({ view: first, store, sources: sourcesOfPage })
  panelSession({ view: first, store, sources: sourcesOfPage, answers: answersOfPage })
  await letOthersRun()
  const { element, isTaken, drawn } = startingPage({
    language,
    // As the page stands now: another tab may have been typed into meanwhile.
    isStart: !unopened && [store.getState(), store.getInitialState()].every(isStart),
  })
  drawPage({
    page: <WholePage store={store} first={first} unopened={unopened} onDrawn={drawn} />,
    element,
    isTaken,
  })
}

void start()
