import { value, type Field, type Reading } from './field'

/** A field that may stay blank: a blank is null, and anything else is read as usual. */
export const blankField = <T>(field: Field<T>): Field<T | null> => ({
  ...field,
  read: (text): Reading<T | null> => (text.trim() === '' ? value(null) : field.read(text)),
  write: (read) => (read === null ? '' : field.write(read)),
})
