import { problem, value, type Field, type Scope } from './field'

const longestName = 60

/** A name in free text, such as the symbol of a future; it may be empty. */
export const nameField = ({ scope }: { scope: Scope }): Field<string> => ({
  scope,
  control: { kind: 'name' },
  read: (text) =>
    text.length > longestName
      ? problem('must be at most 60 characters', { found: `${text.slice(0, longestName)}…` })
      : value(text.trim()),
  write: (name) => name,
})
