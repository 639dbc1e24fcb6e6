import { memo, useEffect, useMemo, useState } from 'react'
import { languageOf, languageTags, DictionaryProvider } from '../words'
import { WordingProvider } from '../panel/wording'
import { answersOfPage } from '../panel/knownAnswers'
import { Panel } from '../panel/Panel'
import { panelSession } from '../panel/panelSession'
import { SessionProvider } from '../panel/useCurrent'
import { DeskBar } from '../desk/DeskBar'
import { Boundary } from '../faults/Boundary'
import { NoticeBar } from '../notices/NoticeBar'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { LateCompanions } from './LateCompanions'
import { Navigation } from './Navigation'
import { pages } from './pages'
import { Settings } from './Settings'
import { useDesk, useDraftStore } from './store'
import { useAddress } from './useAddress'
import { useView } from './useView'
import { knownPanel, pageOf, type View } from './view'

/** Drawn again where their own panel is another one, and not where one is only asked for. */
const [OpenPanel, Desk, Menu] = [memo(Panel), memo(DeskBar), memo(Navigation)]

/** The page: menu, desk bar, and the panel that is open. `unopened`: what the address asks for is yet to come. */
export function App({ first, unopened }: { first: View; unopened: boolean }) {
  const open = useDesk((state) => state.panel)
  const page = pageOf(open)
  const panel = page === null ? knownPanel(open) : null
  const Page = page === null ? null : pages[page]
  const theme = useDesk((state) => state.theme)
  const language = useDesk((state) => state.language) ?? languageOf(navigator.languages)
  const { view, waiting, failed, retry } = useView({ panel, language, first })
  const [left, setLeft] = useState(page)
  if (page !== null ? left !== page : left !== null && view.id === panel) setLeft(page)
  // After a page, a panel that was not asked for is not drawn in the place of the one that comes.
  const isComing = page === null && left !== null && view.id !== panel
  const address = useAddress({ panel: panel ?? open, unopened })
  const store = useDraftStore()
  const session = useMemo(
    () => panelSession({ view, store, sources: sourcesOfPage, answers: answersOfPage }),
    [view, store],
  )
  const { chrome } = view.dictionary
  const name = page === null ? (view.wording['name'] ?? '') : chrome[page]
  // What is opened is read from its top.
  useEffect(() => {
    scrollTo(0, 0)
  }, [view.id, page])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.lang = languageTags[view.dictionary.language]
    // The guided path names its own steps.
    if (page !== 'learn') document.title = `${name} · ${chrome.product}`
  }, [theme, view, name, chrome, page])
  return (
    <DictionaryProvider value={view.dictionary}>
      <WordingProvider value={view.wording}>
        <a className="skip" href="#answer" onClick={skipping}>
          {chrome.skip}
        </a>
        <SessionProvider value={session}>
          <div className="app">
            <Menu current={page ?? view.id} />
            <div className="workspace">
              {Page === null && !isComing && (
                <Boundary panel={view.id} view={view}>
                  <Desk view={view} />
                </Boundary>
              )}
              <main
                className="main"
                id="answer"
                tabIndex={-1}
                aria-label={name}
                data-open={page === null ? view.id : open}
              >
                <NoticeBar retry={failed ? retry : address.retry} />
                {Page === null ? (
                  !isComing && (
                    <Boundary key={view.id} panel={view.id} view={view}>
                      <OpenPanel view={view} />
                    </Boundary>
                  )
                ) : (
                  <>
                    <div className="page-settings">
                      <Settings language={view.dictionary.language} />
                    </div>
                    <Boundary key={page} panel={open} view={null}>
                      <Page />
                    </Boundary>
                  </>
                )}
              </main>
            </div>
          </div>
        </SessionProvider>
        {(waiting || address.opening) && (
          <div className="at-foot">
            <p className="notice waiting" role="status">
              {chrome.loading}
            </p>
          </div>
        )}
        <LateCompanions view={view} />
      </WordingProvider>
    </DictionaryProvider>
  )
}

/** The fragment of the address is the panel's, so the jump is made without it. */
function skipping(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('answer')?.focus()
}
