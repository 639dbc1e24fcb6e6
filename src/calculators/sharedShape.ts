import type { Answer } from './answer'

type Shape = Pick<Answer<string>, 'strip' | 'sections' | 'tables' | 'details' | 'notices'>

/** Plain data: two parts say the same when they are written alike. */
const same = <Part>(part: Part, last: Part): Part => (JSON.stringify(part) === JSON.stringify(last) ? last : part)

const each = <Part extends { title: string }>(parts: readonly Part[], last: readonly Part[]): readonly Part[] => {
  const kept = parts.map((part) => {
    const before = last.find(({ title }) => title === part.title)
    return before === undefined ? part : same(part, before)
  })
  return kept.length === last.length && kept.every((part, at) => part === last[at]) ? last : kept
}

/**
 * The shape of an answer with whatever it has in common with the last one: most keystrokes change figures and no block,
 * and what is the same thing need not be drawn again.
 */
export const sharedShape = <A extends Shape>(answer: A, last: Shape | null): A =>
  last === null
    ? answer
    : {
        ...answer,
        strip: same(answer.strip, last.strip),
        sections: each(answer.sections, last.sections),
        tables: each(answer.tables, last.tables),
        details: same(answer.details, last.details),
        notices: same(answer.notices, last.notices),
      }
