/** A figure as it stands in a payload, which JSON.stringify would write in its own way. */
export class Written {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A payload as text, its figures exactly as they are written. */
export function textOf(payload: unknown): string {
  const figures: string[] = []
  const marked = JSON.stringify(payload, (_, value: unknown) => {
    if (!(value instanceof Written)) return value
    figures.push(value.text)
    return `@@${figures.length - 1}@@`
  })
  return marked.replaceAll(/"@@(\d+)@@"/g, (_, place: string) => figures[Number(place)] ?? '')
}

/** The ways in which venues write a figure: as a text or a bare number, with zeros behind it, or with an exponent. */
export const notations: Readonly<Record<string, (figure: string) => Written>> = {
  'a text': (figure) => new Written(`"${figure}"`),
  'a number': (figure) => new Written(figure),
  'a text with zeros behind it': (figure) => new Written(`"${figure.includes('.') ? figure : `${figure}.`}000"`),
  'a number with an exponent': (figure) => new Written(`${figure}e0`),
  'a text with an exponent': (figure) => new Written(`"${figure}E+0"`),
}

/** The ways in which they write a moment, here of whole seconds. */
export const stamps: Readonly<Record<string, (ms: number) => unknown>> = {
  milliseconds: (ms) => ms,
  'milliseconds as a text': (ms) => `${ms}`,
  seconds: (ms) => ms / 1000,
  microseconds: (ms) => `${ms}000`,
  nanoseconds: (ms) => `${ms}000000`,
  'a date': (ms) => new Date(ms).toISOString(),
  'a date with microseconds': (ms) => new Date(ms).toISOString().replace('Z', '000Z'),
  'a date without a fraction': (ms) => new Date(ms).toISOString().replace('.000', ''),
}
