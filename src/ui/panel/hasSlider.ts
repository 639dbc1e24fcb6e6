import type { Fields } from '../../form'

/** Whether a chart of the panel has a slider under it: all of them keep its room, so that nothing moves between them. */
export const hasSlider = (fields: Fields): boolean =>
  Object.values(fields).some(({ control }) => control.kind === 'number' && control.slider !== null)
