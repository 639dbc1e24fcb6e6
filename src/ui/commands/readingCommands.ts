import type { Language } from '../../calculators/calculator'
import type { EntryId } from '../../vocabulary/entryId'
import { loadWords } from '../glossary/loadWords'
import { paths as readPaths } from '../learn/path'
import { panelOfStep } from '../learn/stepTexts'
import type { Command } from './command'
import { goTo } from './placeCommands'

/** What can be read: the steps of the lessons and the entries of the glossary, in both languages. */
export async function loadReading() {
  const [words, paths] = await Promise.all([
    Promise.all([loadWords('en'), loadWords('zh')]),
    Promise.all([readPaths.en.fetch(), readPaths.zh.fetch()]),
  ])
  return { words: { en: words[0], zh: words[1] }, paths: { en: paths[0], zh: paths[1] } }
}

export type Reading = Awaited<ReturnType<typeof loadReading>>

export function readingCommands({ words, paths }: Reading, language: Language): Command[] {
  const other: Language = language === 'en' ? 'zh' : 'en'
  const steps = paths[language].steps.map(({ step, lesson }, at): Command => {
    const place = panelOfStep(step.id)
    const second = paths[other].steps[at]
    return {
      id: place,
      kind: 'lesson',
      name: lesson.wording[step.title] ?? '',
      note: lesson.wording['title'] ?? '',
      also: second === undefined ? [] : [second.lesson.wording[step.title] ?? '', second.lesson.wording['title'] ?? ''],
      run: () => goTo(place),
    }
  })
  // The keys of a record by entries, which TypeScript widens to string.
  const entries = (Object.keys(words.en.entries) as EntryId[]).map((entry): Command => {
    const place = `glossary-${entry}`
    return {
      id: place,
      kind: 'entry',
      name: words[language].entries[entry].name,
      also: [words[other].entries[entry].name],
      run: () => goTo(place),
    }
  })
  return [...steps, ...entries]
}
