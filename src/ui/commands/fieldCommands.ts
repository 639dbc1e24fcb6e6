import type { View } from '../app/view'
import { labelOf } from '../fields/labelOf'
import { reveal } from '../panel/reveal'
import type { Dictionary } from '../words'
import type { Command } from './command'

/** The questions of the open panel and of its desk, each of which is shown wherever it is folded away. */
export const fieldCommands = ({ calculator, dictionary }: View, other: Dictionary | null): Command[] =>
  [...new Set([...Object.keys(calculator.fields), ...calculator.desk.line])].map((name) => ({
    id: `field-${name}`,
    kind: 'field',
    name: labelOf({ name, dictionary }),
    also: other === null ? [] : [labelOf({ name, dictionary: other })],
    run: () => reveal(name),
  }))
