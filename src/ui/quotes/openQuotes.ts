import { observable } from '../observable'

/** The quotes as they are open: with a file where one was dropped. Null while they are not. */
export const openedQuotes = observable<{ file: File | null } | null>(null)

/** Opens the quotes, wherever on the page they are asked for; with a file where one was dropped. */
export const openQuotes = (file: File | null = null): void => openedQuotes.become({ file })
