import type { LocalKey, Shortcut } from './shortcuts'
import type { CommandKind } from './command'

export type CommandWords = {
  placeholder: string
  found: string
  none: string
  languageIs: string
  themeIs: string
  turnOn: string
  turnOff: string
  sheet: string
  goHint: string
  kinds: Readonly<Record<CommandKind, string>>
  shortcuts: Readonly<Record<Shortcut, string>>
  local: Readonly<Record<LocalKey, string>>
  everywhere: string
  places: string
  inFields: string
  letterKeys: string
  letterKeysHint: string
  or: string
}

export const commandWords: CommandWords = {
  placeholder: 'Panel, field, example, lesson, glossary…',
  found: '{count} found',
  none: 'Nothing found',
  languageIs: 'Language: {name}',
  themeIs: 'Theme: {name}',
  turnOn: 'Turn on {name} live quotes',
  turnOff: 'Turn off {name} live quotes',
  sheet: 'Keyboard shortcuts',
  goHint: 'G, then a letter:',
  kinds: {
    action: 'Action',
    panel: 'Panel',
    field: 'Field',
    example: 'Example',
    lesson: 'Lesson',
    entry: 'Glossary',
  },
  shortcuts: {
    palette: 'Search panels, fields, examples and actions',
    sheet: 'This list',
    undo: 'Undo',
    redo: 'Redo',
    explain: 'Explain the field or figure',
  },
  local: {
    step: 'Step a number by a tick, a lot or a day; move along a chart',
    leap: 'Step by ten',
    choose: 'Choose in a list',
    leave: 'Close what is open',
  },
  everywhere: 'Everywhere',
  places: 'Go to a panel',
  inFields: 'In fields, charts and lists',
  letterKeys: 'Letter shortcuts',
  letterKeysHint: 'Keys without Ctrl. They never act while you type in a field.',
  or: 'or',
}
