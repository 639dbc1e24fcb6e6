import type { Dictionary } from '../words'

/** The label of a field or a column, by the name that the code gives it. */
export const labelOf = ({
  name,
  dictionary,
  fallback,
}: {
  name: string
  dictionary: Dictionary
  fallback?: string
}): string => {
  const labels: Readonly<Record<string, string>> = dictionary.vocabulary.labels
  return labels[name] ?? fallback ?? name
}

export const optionLabel = ({
  name,
  option,
  dictionary,
}: {
  name: string
  option: string
  dictionary: Dictionary
}): string => dictionary.vocabulary.options[`${name}.${option}`] ?? option
