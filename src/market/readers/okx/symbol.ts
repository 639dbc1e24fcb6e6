import type { SizeUnit } from '../venueMessage'

const option = /-\d+-[CP]$/
const contract = /-(SWAP|\d{6})$/

export const isOption = (instId: string): boolean => option.test(instId)

/** Contracts, each `ctVal` of dollars or coin; a pair of the spot market has coin. */
export const sizeUnitOf = (instId: string): SizeUnit => (contract.test(instId) ? 'contracts' : 'coin')
