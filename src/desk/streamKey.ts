/** Where the desk keeps which of its fields follow what, among its texts. */
export const streamKey = 'stream'
