import { useEffect } from 'react'
import { languageOf, DictionaryProvider, filled } from '../words'
import { WordingProvider } from '../panel/wording'
import { Panel } from '../panel/Panel'
import { DeskBar } from '../desk/DeskBar'
import { Navigation } from './Navigation'
import { NoticeBar } from './NoticeBar'
import { useDesk } from './store'
import { useAddress } from './useAddress'
import { useView } from './useView'
import { knownPanel, type View } from './view'

/** The page: menu, desk bar, and the panel that is open. */
export function App({ first }: { first: View }) {
  const panel = useDesk((state) => knownPanel(state.panel))
  const theme = useDesk((state) => state.theme)
  const language = useDesk((state) => state.language) ?? languageOf(navigator.languages)
  const { view, failed, retry } = useView({ id: panel, language, first })
  useAddress(panel)
  const { chrome } = view.dictionary
  const name = view.wording['name'] ?? ''
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
    document.documentElement.lang = view.dictionary.language
    document.title = `${name} · ${chrome.product}`
  }, [theme, view, name, chrome])
  return (
    <DictionaryProvider value={view.dictionary}>
      <WordingProvider value={view.wording}>
        <a className="skip" href="#answer" onClick={skipping}>
          {chrome.skip}
        </a>
        <div className="app">
          <Navigation current={view.id} />
          <div className="workspace">
            <DeskBar view={view} />
            <main className="main" id="answer" tabIndex={-1} aria-label={filled('{name}', { name })}>
              <NoticeBar failed={failed} onRetry={retry} />
              <Panel key={view.id} view={view} />
            </main>
          </div>
        </div>
      </WordingProvider>
    </DictionaryProvider>
  )
}

/** The fragment of the address is the panel's, so the jump is made without it. */
function skipping(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('answer')?.focus()
}
