import { Decimal } from '../../core'

/**
 * The decimals with which the charts' library counts its steps, as precise as its own: those are left out of the build (see
 * vite.config.ts), for these are here already.
 */
const LibraryDecimal = Decimal.clone({ precision: 20, defaults: true })

// The only method that the library calls and these decimals do not have.
Object.assign(LibraryDecimal.prototype, {
  isint(this: Decimal) {
    return this.isInteger()
  },
})

export default LibraryDecimal
