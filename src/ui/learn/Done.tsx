import { Icon } from '../Icon'

/** The tick of a step that is done, and the word for screen readers. */
export const Done = ({ word }: { word: string }) => (
  <>
    <Icon name="right" />
    <span className="visually-hidden">{word}</span>
  </>
)
