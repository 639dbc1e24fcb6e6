export { idOf, type LibraryEntry, type LibrarySeries } from './entry'
export { library, type Kept, type Library } from './library'
export { basisLibrary, withPoint, type BasisLibrary, type BasisPast, type BasisPoint } from './basisPast'
