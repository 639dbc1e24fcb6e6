import type { Draft } from '../../form'

/** What a file system or a spreadsheet may trip over. */
const unfit = /[^\p{L}\p{N}.-]+/gu

/** The name of a file of figures: the panel, the instrument and the day that they are of. */
export function fileName({ panel, draft }: { panel: string; draft: Draft }): string {
  const symbol = (draft['symbol'] ?? draft['linearSymbol'] ?? '').replaceAll(unfit, '-')
  const day = (draft['valuation'] ?? '').slice(0, 10).replaceAll(unfit, '-')
  return `${['nakadesk', panel, symbol, day].filter((part) => part !== '').join('-')}.csv`
}
