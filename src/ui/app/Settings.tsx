import type { Language } from '../../calculators/calculator'
import type { Theme } from '../../state'
import { Icon } from '../Icon'
import { languages, languageTags, useDictionary } from '../words'
import { useDesk } from './store'

export const themes: readonly Theme[] = ['system', 'light', 'dark']

/** The page's own language and theme. */
export function Settings({ language }: { language: Language }) {
  const { chrome } = useDictionary()
  const theme = useDesk((state) => state.theme)
  const setLanguage = useDesk((state) => state.setLanguage)
  const setTheme = useDesk((state) => state.setTheme)
  return (
    <div className="settings">
      <span className="settings__choice">
        <Icon name="language" />
        <select
          className="settings__select"
          aria-label={chrome.language}
          value={language}
          // The options are the languages themselves.
          onChange={(event) => setLanguage(event.target.value as Language)}
        >
          {languages.map(({ id, name }) => (
            <option key={id} value={id} lang={languageTags[id]}>
              {name}
            </option>
          ))}
        </select>
      </span>
      <span className="settings__choice">
        <Icon name="theme" />
        <select
          className="settings__select"
          aria-label={chrome.theme}
          value={theme}
          // The options are the themes themselves.
          onChange={(event) => setTheme(event.target.value as Theme)}
        >
          {themes.map((id) => (
            <option key={id} value={id}>
              {chrome[`theme.${id}`]}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
