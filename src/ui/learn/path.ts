import type { Language } from '../../calculators/calculator'
import { lessonIds, lessons } from '../../lessons'
import type { Lesson, Step } from '../../lessons/lesson'
import { part } from '../loading/part'
import type { LearnWords } from './words.en'

/** A lesson with its words in one language. */
export type SpokenLesson = Lesson & { wording: Readonly<Record<string, string>> }
/** A step with its lesson, and where it stands on the path. */
export type PlacedStep = { step: Step<string>; lesson: SpokenLesson; lessonPlace: number; stepPlace: number }
export type Path = { lessons: readonly SpokenLesson[]; steps: readonly PlacedStep[]; words: LearnWords }

const english = part(() => import('./words.en'))
const chinese = part(() => import('./words.zh'))

/** The whole guided path in each language. */
export const paths = { en: part(() => loadPath('en')), zh: part(() => loadPath('zh')) }

async function loadPath(language: Language): Promise<Path> {
  const { words } = await (language === 'en' ? english : chinese).fetch()
  const spoken = await Promise.all(
    lessonIds.map(async (id): Promise<SpokenLesson> => {
      const lesson = await lessons[id]()
      return { ...lesson, wording: await lesson.words[language]() }
    }),
  )
  const steps = spoken.flatMap((lesson, lessonPlace) =>
    lesson.steps.map((step, stepPlace) => ({ step, lesson, lessonPlace: lessonPlace + 1, stepPlace: stepPlace + 1 })),
  )
  return { lessons: spoken, steps, words }
}
