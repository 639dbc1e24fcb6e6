import '@fontsource-variable/inter/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { calculatorIds } from './calculators'
import { createDraftStore } from './state'
import { App } from './ui/app/App'
import { openAddress } from './ui/app/openAddress'
import { StoreProvider } from './ui/app/store'
import { carryingStorage } from './ui/loading/carryingStorage'
import { trustOwnScripts } from './ui/app/trustedScripts'
import { knownPanel, loadView } from './ui/app/view'
import { languageOf } from './ui/words'
import './ui/styles.css'

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
  let waiting: { save: () => void; timer: number } | null = null
  const saveNow = () => {
    if (waiting === null) return
    clearTimeout(waiting.timer)
    waiting.save()
    waiting = null
  }
  addEventListener('pagehide', saveNow)
  addEventListener('visibilitychange', saveNow)
  return (save) => {
    if (waiting !== null) clearTimeout(waiting.timer)
    waiting = { save, timer: window.setTimeout(saveNow, pause) }
  }
}

async function start() {
  trustOwnScripts()
  const store = createDraftStore({
    start: { panel: knownPanel(calculatorIds[0] ?? ''), desk: {}, panels: {}, progress: {} },
    storage: carryingStorage({ storage: browserStorage(), history }),
    later: whenTypingPauses(),
    onOtherTab: (hear) => addEventListener('storage', hear),
  })
  // Where the reader of links does not come, the page opens without it, and says so.
  const unopened = await openAddress({ store, fragment: location.hash }).then(
    () => false,
    () => true,
  )
  const { panel, language } = store.getState()
  const first = await loadView({ id: knownPanel(panel), language: language ?? languageOf(navigator.languages) })
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no element to draw in.')
  createRoot(root).render(
    <StrictMode>
      <StoreProvider value={store}>
        <App first={first} unopened={unopened} />
      </StoreProvider>
    </StrictMode>,
  )
}

void start()
