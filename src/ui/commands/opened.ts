import { observable } from '../observable'

/** Which of the keyboard's own dialogs is open over the page. */
export type Overlay = 'palette' | 'sheet'

const { now, subscribe, become } = observable<Overlay | null>(null)

/** The palette of commands or the sheet of shortcuts: what is asked for before it can be drawn is drawn when it can. */
export const overlay = { now, subscribe, open: become }
