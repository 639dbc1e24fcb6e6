/**
 * Width of a Latin letter at the size of a chart's labels, and of a Chinese one, which is as wide as it is high [px].
 */
const [narrow, wide] = [6.6, 12]

/** About how wide a label is drawn [px]: wide enough, for the letters of a line are not measured one by one. */
export const labelWidth = (label: string): number =>
  Array.from(label).reduce((sum, letter) => sum + (letter > '\u2e7f' ? wide : narrow), 0)
