import { useMemo } from 'react'
import { useDraftStore } from '../app/store'
import { pageOf, type View } from '../app/view'
import { part } from '../loading/part'
import { useLoaded } from '../loading/useLoaded'
import { dictionaryOf } from '../words'
import { lateWords } from '../words/late'
import { buttonCommands } from './buttonCommands'
import type { Command } from './command'
import { exampleCommands, loadExamples } from './exampleCommands'
import { fieldCommands } from './fieldCommands'
import { overlay } from './opened'
import { placeCommands } from './placeCommands'
import { loadReading, readingCommands } from './readingCommands'
import { settingCommands } from './settingCommands'
import { shortcuts } from './shortcuts'
import { commandWordsOf } from './useCommandWords'

const venues = part(() => import('./venueCommands'))

/** What is in the palette at once, and what comes: the other language, lessons and glossary; examples with the first word. */
export function useCommands(view: View, isWanted: boolean) {
  const store = useDraftStore()
  const { dictionary, calculator, id } = view
  const { language, chrome } = dictionary
  const otherLanguage = language === 'en' ? 'zh' : 'en'
  const outside = useLoaded(`reading ${id} ${language}`, async () => {
    const [wording, reading, { venueCommands }] = await Promise.all([
      calculator.words.zh(),
      loadReading(),
      venues.fetch(),
    ])
    const other = await dictionaryOf(otherLanguage, otherLanguage === 'en' ? calculator.words.en : wording)
    return { other, reading: readingCommands(reading, language), venues: venueCommands(language) }
  })
  const examples = useLoaded(isWanted ? 'examples' : '', async () => (isWanted ? loadExamples() : []))
  const commands = useMemo((): readonly Command[] => {
    const other = outside.value?.other ?? null
    const isPanel = pageOf(store.getState().panel) === null
    const words = commandWordsOf[language]
    const otherWords = commandWordsOf[otherLanguage]
    return [
      ...placeCommands(dictionary, other?.chrome ?? null),
      ...buttonCommands(
        { chrome, late: lateWords[language] },
        other === null ? null : { chrome: other.chrome, late: lateWords[otherLanguage] },
      ),
      ...settingCommands({ store, words, chrome, other: otherWords }, language),
      {
        id: 'sheet',
        kind: 'action',
        name: words.sheet,
        also: [otherWords.sheet],
        keys: shortcuts.sheet,
        run: () => overlay.open('sheet'),
      },
      ...(outside.value?.venues ?? []),
      ...(isPanel ? fieldCommands(view, other) : []),
      ...exampleCommands(examples.value ?? [], { store, language }),
      ...(outside.value?.reading ?? []),
    ]
  }, [view, store, dictionary, chrome, language, otherLanguage, outside.value, examples.value])
  const failed = [outside, examples].find((one) => one.failed)
  return { commands, coming: outside.value === null || examples.value === null, retry: failed?.retry ?? null }
}
