const constants = ['pi']

/** The quantities that an expression names: words of it that are neither functions, constants nor parts of a numeral. */
export const namesIn = (expression: string): string[] =>
  [...new Set([...expression.matchAll(/(?<![\w.])[A-Za-z_]\w*(?!\w|\()/g)].map(([name]) => name))].filter(
    (name) => !constants.includes(name),
  )

/** How close a figure has to be to its expression, relatively: 12 digits where a root or a logarithm is taken. */
export const within = (expression: string, exact: string): string =>
  /\^(?!\d+\b)|(log|sqrt)\(/.test(expression) ? '1e-12' : exact
