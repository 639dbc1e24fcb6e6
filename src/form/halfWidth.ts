/**
 * A text with its full-width letters, digits and signs in the usual width, as an input method for Chinese may have
 * typed them. Nothing else is folded: a superscript, as in 10⁵, is not a digit of its number.
 */
export const halfWidth = (text: string): string =>
  text.replace(/[\u3000\uFF01-\uFF5E]/g, (wide) => wide.normalize('NFKC'))
