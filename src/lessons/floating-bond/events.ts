/** Events on the exchange's timetable, all at one rate. */
export const generated = { events: 'generated', generatedRate: '0.1', endPrice: '100' } as const

export const firstTwo = '2021-01-01T12:00Z\t0.1\t100\n2021-01-01T20:00Z\t0.1\t100'

/** What a funding payment does, out of all that the ledger says. */
export const ledger = ['notionalCoin', 'paymentCoin', 'trade', 'contractsAfter', 'equityCoin'] as const

export const draws = {
  capitalUsd: { from: '50000', to: '500000', step: '10000' },
  generatedRate: { from: '0.01', to: '0.25', step: '0.01' },
} as const

/** Three events at the rates that an exercise draws. */
export const drawnEvents = [
  '2021-01-01T12:00Z\t{first}\t100',
  '2021-01-01T20:00Z\t{second}\t100',
  '2021-01-02T04:00Z\t{third}\t100',
].join('\n')
