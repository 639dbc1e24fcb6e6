import { wrap } from 'comlink'
import type { Answering } from '../../workers/answering'

/** The worker that answers long drafts. */
export const answering = wrap<Answering>(
  new Worker(new URL('../../workers/answering.ts', import.meta.url), { type: 'module' }),
)
