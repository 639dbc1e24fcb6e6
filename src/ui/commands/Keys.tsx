import { Fragment } from 'react'
import { chordKeys } from './chord'
import { isApple } from './isApple'

/** Keys as they stand on the reader's keyboard, pressed one chord after the other. */
export const Keys = ({ chords }: { chords: readonly string[] }) => (
  <span className="keys">
    {chords.map((chord, at) => (
      <Fragment key={chord}>
        {at > 0 && ' '}
        <kbd>{chordKeys(chord, isApple()).join(isApple() ? '' : '+')}</kbd>
      </Fragment>
    ))}
  </span>
)
