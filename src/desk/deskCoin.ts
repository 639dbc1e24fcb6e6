/** The desk's units, names of contracts and words are this coin's: quotes of another one are not for it. */
export const deskCoin = 'BTC'
