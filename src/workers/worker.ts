import type { Carried } from './carry'
import { kinds } from './kinds'
import { holdLifeLock } from './lifeLock'
import { performing } from './performing'
import type { Post } from './message'

/** The worker's script: it performs one job at a time, of any kind. */
const post: Post = (message, transfer = []) => postMessage(message, { transfer })

const perform = performing({ kinds, post })

/** Once its death would be noticed; without a lock it works all the same. */
const alive = holdLifeLock().then(
  (lock) => lock !== null && post({ say: 'alive', lock }),
  () => null,
)

addEventListener('message', (event: MessageEvent<Carried>) => void alive.then(() => perform(event)))
