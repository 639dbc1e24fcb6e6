import { browserSurroundings } from '../../market/feeds'
import { sourcesOfPage } from '../sources/sourcesOfPage'
import { liveBooks } from './liveBooks'

/** The page's own. */
export const liveBooksOfPage = liveBooks({ surroundings: browserSurroundings, onBooks: sourcesOfPage.takeBooks })
