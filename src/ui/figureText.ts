/** A figure with its unit as it is read: a percent stands at its number, any other unit beside it. */
export const figureText = ({ text, unit }: { text: string; unit: string }): string =>
  unit === '' ? text : unit === '%' ? `${text}%` : `${text} ${unit}`
