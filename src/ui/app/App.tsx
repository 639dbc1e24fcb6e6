import { Suspense, useEffect } from 'react'
import { fetched, fetchedOrNot } from '../fetched'
import { languageOf, DictionaryProvider, filled } from '../words'
import { WordingProvider } from '../panel/wording'
import { Panel } from '../panel/Panel'
import { DeskBar } from '../desk/DeskBar'
import { QuotesHost } from '../quotes/QuotesHost'
import { Navigation } from './Navigation'
import { Settings } from './Settings'
import { NoticeBar } from './NoticeBar'
import { useDesk } from './store'
import { useAddress } from './useAddress'
import { useView } from './useView'
import { knownPanel, pageOf, type View } from './view'

const pages = {
  learn: fetched(() => import('../learn/LearnPage')),
  glossary: fetched(() => import('../glossary/GlossaryPage')),
}
// Fetched beside the first drawing: a label may wait for it.
const GlossaryHost = fetchedOrNot(() => import('../glossary/GlossaryHost'))

/** The page: menu, desk bar, and the panel that is open. */
export function App({ first }: { first: View }) {
  const open = useDesk((state) => state.panel)
  const panel = knownPanel(open)
  const page = pageOf(open)
  const Page = page === null ? null : pages[page]
  const theme = useDesk((state) => state.theme)
  const language = useDesk((state) => state.language) ?? languageOf(navigator.languages)
  const { view, failed, retry } = useView({ id: panel, language, first })
  useAddress(page === null ? panel : open)
  const { chrome } = view.dictionary
  const name = page === null ? (view.wording['name'] ?? '') : chrome[page]
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.lang = view.dictionary.language
    // The guided path names its own steps.
    if (page !== 'learn') document.title = `${name} · ${chrome.product}`
  }, [theme, view, name, chrome, page])
  return (
    <DictionaryProvider value={view.dictionary}>
      <WordingProvider value={view.wording}>
        <a className="skip" href="#answer" onClick={skipping}>
          {chrome.skip}
        </a>
        <div className="app">
          <Navigation current={page ?? view.id} />
          <div className="workspace">
            {Page === null && <DeskBar view={view} />}
            <main className="main" id="answer" tabIndex={-1} aria-label={filled('{name}', { name })}>
              <NoticeBar failed={failed} onRetry={retry} />
              {Page === null ? (
                <Panel key={view.id} view={view} />
              ) : (
                <>
                  <div className="page-settings">
                    <Settings language={view.dictionary.language} />
                  </div>
                  <Suspense fallback={<p className="muted">{chrome.loading}</p>}>
                    <Page />
                  </Suspense>
                </>
              )}
            </main>
          </div>
        </div>
        <QuotesHost />
        <Suspense>
          <GlossaryHost />
        </Suspense>
      </WordingProvider>
    </DictionaryProvider>
  )
}

/** The fragment of the address is the panel's, so the jump is made without it. */
function skipping(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('answer')?.focus()
}
