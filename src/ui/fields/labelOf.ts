import type { Dictionary } from '../words'

/** The label of a field or a column, by the name that the code gives it. */
export const labelOf = ({
  name,
  dictionary,
  otherwise,
}: {
  name: string
  dictionary: Dictionary
  otherwise?: string
}): string => {
  const labels: Readonly<Record<string, string>> = dictionary.vocabulary.labels
  return labels[name] ?? otherwise ?? name
}

export const optionLabel = ({
  name,
  option,
  dictionary,
}: {
  name: string
  option: string
  dictionary: Dictionary
}): string => {
  const options: Readonly<Record<string, string>> = dictionary.vocabulary.options
  return options[`${name}.${option}`] ?? option
}
