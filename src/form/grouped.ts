/** A numeral with its thousands grouped. */
export const grouped = (numeral: string): string => {
  const [whole = '', fraction] = numeral.split('.')
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? apart : `${apart}.${fraction}`
}
