/** 29.001,72: points between thousands, as where decimals follow a comma. */
const pointGrouped = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?%?$/
/** 29 001,72 and 29'001.72, whatever kind of space or apostrophe it is. */
const spaceGrouped = /^([+-]?[$€£]?)([1-9]\d{0,2}(?:[\s'’]\d{3})+)(?!\d)/
/** 0,0001, 12,5, 29001,725 or 29.001,725: after fewer digits, three behind the comma could be thousands. */
const withComma = /^[+-]?(0,\d+|\d+,(\d{1,2}|\d{4,})|\d{4,},\d+|[1-9]\d{0,2}(\.\d{3})+,\d+)%?$/

/** Whether the numbers of a table have a comma before their decimals: one must, and none may have a point there. */
export function haveDecimalCommas(cells: readonly string[]): boolean {
  const numbers = cells.map(closedUp)
  return (
    numbers.some((cell) => withComma.test(cell)) &&
    numbers.every((cell) => !cell.includes('.') || pointGrouped.test(cell))
  )
}

/** A number without the spaces around it and between its thousands, and with the minus sign of a keyboard. */
export function closedUp(cell: string): string {
  const text = cell.trim().replace(/^−/, '-')
  return text.replace(spaceGrouped, (_, sign: string, digits: string) => sign + digits.replace(/\D/g, ''))
}

/**
 * A number with a decimal comma as one with a point; a point that does not separate thousands is left, and makes it
 * unreadable.
 */
export function withDecimalPoint(text: string): string {
  if (!text.includes('.')) return text.replace(',', '.')
  return pointGrouped.test(text) ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll('.', ',')
}
