/** Where the desk keeps which of its fields follow what, among its texts. */
export const streamKey = 'stream'

/** The fields of the desk that may follow a stream. */
export const followedFields = ['futuresPrice', 'spotPrice', 'valuation'] as const
