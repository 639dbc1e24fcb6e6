import type { DraftStore } from '../../state'
import { themes } from '../app/Settings'
import type { Dictionary } from '../words'
import { filled, languages } from '../words'
import type { Command } from './command'
import type { CommandWords } from './words.en'

type Setting = { store: DraftStore; words: CommandWords; chrome: Dictionary['chrome']; other: CommandWords }

/** The page's own settings: those that are not chosen already. */
export function settingCommands({ store, words, chrome, other }: Setting, language: Dictionary['language']): Command[] {
  const { setLanguage, setTheme, theme } = store.getState()
  const inLanguages = languages
    .filter(({ id }) => id !== language)
    .map(({ id, name }) => ({
      ...setting(`language-${id}`, { words, other }, 'languageIs', name),
      run: () => setLanguage(id),
    }))
  const inThemes = themes
    .filter((id) => id !== theme)
    .map((id) => ({
      ...setting(`theme-${id}`, { words, other }, 'themeIs', chrome[`theme.${id}`]),
      run: () => setTheme(id),
    }))
  return [...inLanguages, ...inThemes]
}

const setting = (
  id: string,
  { words, other }: Pick<Setting, 'words' | 'other'>,
  template: 'languageIs' | 'themeIs',
  name: string,
): Omit<Command, 'run'> => ({
  id,
  kind: 'action',
  name: filled(words[template], { name }),
  also: [filled(other[template], { name })],
})
