import type { Answer } from '../../calculators/answer'
import type { Layout } from '../../calculators/layout'

type Shown = { layout: Layout<string>; answer: Pick<Answer<string>, 'details' | 'tables' | 'sections'> }

/** What stands under the charts, one tab each: whatever the values have that has no place above. */
export function tabsOf({ layout, answer }: Shown): readonly string[] {
  const { first, ticket = [], below, lead } = layout
  const above = new Set([...first, ...ticket, lead])
  const [details, tables, sections] = [
    answer.details,
    answer.tables.map(({ title }) => title),
    answer.sections.map(({ title }) => title),
  ]
  const free = [...details, ...tables].filter((title) => !above.has(title) && !below.includes(title))
  return [...free, ...below.filter((title) => [...details, ...tables, ...sections].includes(title))]
}
