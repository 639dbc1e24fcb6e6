import { problem, value, type Field, type Scope } from './field'

/** One of a few words. */
export function choiceField<const Option extends string>({
  options,
  scope,
}: {
  options: readonly Option[]
  scope: Scope
}): Field<Option> {
  return {
    scope,
    control: { kind: 'choice', options },
    read: (text) => {
      const chosen = options.find((option) => option === text)
      return chosen === undefined ? problem('must be one of the known choices', { found: text }) : value(chosen)
    },
    write: (chosen) => chosen,
  }
}
