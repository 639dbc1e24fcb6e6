import { HyperFormula } from 'hyperformula'
import type { FloatingBond, FloatingBondArguments } from '../../../src/core'

/**
 * The ledger of a floating bond, re-hedged at every interval, as a sheet of a spreadsheet engine: the same columns in
 * double precision, for the benchmark to be measured beside. The engine is licensed under the GPL: it stays in
 * development and is never bundled.
 */
export function ledgerSheet(given: FloatingBondArguments, { contracts, entryResidualCoin }: FloatingBond) {
  const { contract, fundings, feeRate } = given
  const [multiplier, lotSize, fee] = [contract.multiplier, contract.lotSize, feeRate ?? '0'].map(String)
  const lot = `${multiplier}*${lotSize}`
  const rowOf = (at: number) => {
    const [row, before] = [at + 2, at + 1]
    const free = `(O${before}*B${row}+F${row})`
    return {
      C: `=L${before}`,
      D: `=C${row}*${multiplier}/B${row}`,
      E: `=D${row}*A${row}`,
      F: `=C${row}*${multiplier}*A${row}`,
      G: at === 0 ? `=E${row}` : `=G${before}+E${row}`,
      H: at === 0 ? `=F${row}` : `=H${before}+F${row}`,
      I: `=INT(${free}/(${lot}*IF(${free}<0,1-${fee},1+${fee})))*${lotSize}`,
      J: `=K${row}/B${row}`,
      K: `=ABS(I${row})*${multiplier}*${fee}`,
      L: `=C${row}+I${row}`,
      M: `=D${row}+O${before}+E${row}-J${row}`,
      N: `=M${row}*B${row}`,
      O: `=M${row}-L${row}*${multiplier}/B${row}`,
      P: `=M${row}-L${row}*${multiplier}/B${row}*${fee}`,
      Q: `=P${row}*B${row}`,
    }
  }
  const rows = fundings.map(({ rate, price }, at) => [Number(rate), Number(price), ...Object.values(rowOf(at))])
  const blanks = Array.from({ length: 11 }, () => null)
  const opening = [...blanks, Number(contracts), null, null, Number(entryResidualCoin)]
  const engine = HyperFormula.buildFromArray([opening, ...rows], { licenseKey: 'gpl-v3' })
  const residualCell = { sheet: 0, row: 0, col: 14 }
  const lastEquityCell = { sheet: 0, row: fundings.length, col: 13 }
  return {
    /** Every row depends on the residual of the first sale: with another one the whole sheet is computed again. */
    recalculate: (residualCoin: number) => void engine.setCellContents(residualCell, residualCoin),
    lastEquityUsd: () => Number(engine.getCellValue(lastEquityCell)),
  }
}
