import type { Pressed } from '../../../src/ui/commands/chord'

/** A key as a browser tells of it. */
export const pressed = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code: `Key${key.toUpperCase()}`,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
})
