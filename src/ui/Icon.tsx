export type IconName =
  | 'bond'
  | 'floating'
  | 'roll'
  | 'scale'
  | 'contract'
  | 'risk'
  | 'linear'
  | 'mistake'
  | 'add'
  | 'remove'
  | 'more'
  | 'quotes'
  | 'settings'
  | 'save'
  | 'link'
  | 'reset'
  | 'warning'
  | 'learn'
  | 'glossary'
  | 'right'

/** A picture beside a word, never instead of one; drawn by the style sheet in the colour of the text. */
export const Icon = ({ name }: { name: IconName }) => <span className={`icon icon--${name}`} aria-hidden="true" />
