/** Where the desk keeps which of its fields follow what, among its texts. */
export const streamKey = 'stream'

/** Where it keeps whose funding is followed: venue, name, rate in percent and hours. */
export const fundingKey = 'fundingStream'

/** The fields of the desk that may follow a stream. */
export const followedFields = ['futuresPrice', 'spotPrice', 'valuation'] as const
