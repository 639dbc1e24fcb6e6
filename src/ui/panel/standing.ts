import type { Current } from './panelSession'

/** What is shown is the last good answer, not the answer to what is typed. */
export const isStale = ({ outcome, failure }: Current): boolean => outcome?.state === 'refused' || failure !== null

/** The answer to what is typed is being computed. */
export const isPending = ({ outcome, failure }: Current): boolean => outcome === null && failure === null
