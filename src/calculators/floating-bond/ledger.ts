import type { FloatingBondRow } from '../../core'
import type { Listing, ListingRow } from '../details'
import { rowFormulas } from './formulas'
import type { Holding } from './holding'
import type { words } from './words.en'

type Word = keyof typeof words

type Column = Listing<Word>['columns'][number]

const columnsFor = ({ beyondDigits }: Holding): readonly Column[] => [
  { label: 'column.rate', term: 'eventRate' },
  { label: 'column.price', term: 'eventPrice' },
  { label: 'column.contractsBefore', term: 'contractsBefore' },
  { label: 'column.notional', term: 'notionalCoin', formula: rowFormulas.notionalCoin },
  { label: 'column.paymentCoin', term: 'paymentCoin', formula: rowFormulas.paymentCoin },
  { label: 'column.paymentUsd', term: 'paymentUsd', formula: rowFormulas.paymentUsd },
  { label: 'column.trade', term: 'trade' },
  { label: 'column.fee', term: 'feeCoin', formula: rowFormulas.feeCoin },
  { label: 'column.contractsAfter', term: 'contractsAfter', formula: rowFormulas.contractsAfter },
  { label: 'column.equityCoin', term: 'equityCoin' },
  { label: 'column.equityUsd', term: 'equityUsd', formula: rowFormulas.equityUsd },
  {
    label: 'column.residual',
    term: 'residualCoin',
    ...(beyondDigits ? {} : { formula: rowFormulas.residualCoin }),
  },
  { label: 'column.soFarCoin', term: 'cumulativePaymentCoin' },
  { label: 'column.soFarUsd', term: 'cumulativePaymentUsd' },
  { label: 'column.unwindCoin', term: 'unwindCoin', formula: rowFormulas.unwindCoin },
  { label: 'column.unwindUsd', term: 'unwindUsd', formula: rowFormulas.unwindUsd },
]

/** The bond event by event. */
export const ledgerOf = (holding: Holding): Listing<Word> => ({
  kind: 'listing',
  columns: columnsFor(holding),
  rows: holding.bond.ledger.map(lineOf),
  note: 'note.ledger',
})

/** Read when it is shown: a screen has thirty of thousands of lines. */
const lineOf = (row: FloatingBondRow): ListingRow<Word> => ({
  name: shortTime(row.time),
  get values() {
    return [
      row.rate,
      row.price,
      row.contractsBefore,
      row.notionalCoin,
      row.paymentCoin,
      row.paymentUsd,
      row.trade,
      row.feeCoin,
      row.contractsAfter,
      row.equityCoin,
      row.equityUsd,
      row.residualCoin,
      row.cumulativePaymentCoin,
      row.cumulativePaymentUsd,
      row.unwindCoin,
      row.unwindUsd,
    ]
  },
})

/** An instant without the seconds that are zero: `2021-01-01 12:00Z`. */
const shortTime = (time: string): string => time.replace(/(:\d\d):00(\.0+)?(?=Z|[+-])/, '$1').replace('T', ' ')
