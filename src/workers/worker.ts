import type { Carried } from './carry'
import { kinds } from './kinds'
import { holdLifeLock } from './lifeLock'
import { performing } from './performing'
import type { Post } from './message'

/** The worker's script: it performs one job at a time, of any kind. */
const post: Post = (message, transfer = []) => postMessage(message, { transfer })

const perform = performing({ kinds, post })

addEventListener('message', (event: MessageEvent<Carried>) => void perform(event))
void holdLifeLock((lock) => post({ say: 'alive', lock }))
