import type { LiveQuote } from './sources'

/** What tells a contract that is margined in dollars from the others: its currencies, the one of its prices first. */
export const marginName = ({ quoteCurrency, marginCurrency }: Pick<LiveQuote, 'quoteCurrency' | 'marginCurrency'>) =>
  quoteCurrency === marginCurrency ? marginCurrency : `${quoteCurrency}/${marginCurrency}`
