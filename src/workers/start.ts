import { jobStarter } from './jobStarter'
import { stopping, type Kinds } from './kinds'
import { whenGone } from './lifeLock'

const open = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/** Starts a job off the main thread: see jobStarter. */
export const start = jobStarter<Kinds>({ open, whenGone, stopping })
