import { fetched } from '../loading/fetched'

/** What shows that something follows a stream. Most desks follow none: it is fetched where one does. */
export const Streamed = fetched(() => import('./StreamedPart'))
