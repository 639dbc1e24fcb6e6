import { streamKey } from '../../desk/streamKey'
import { useDesk } from '../app/store'
import { fetched } from '../loading/fetched'

/** What shows that something follows a stream. Most desks follow none: it is fetched where one does. */
export const Streamed = fetched(() => import('./StreamedPart'))

/** Whether prices of the desk follow a stream. */
export const useIsFollowing = (): boolean => useDesk(({ desk }) => (desk[streamKey] ?? '') !== '')
