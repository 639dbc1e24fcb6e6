import { describe, expect, it } from 'vitest'
import { curve } from '../../src/calculators/curve'
import { fixedAgainstFloating } from '../../src/calculators/fixed-against-floating'
import { rollDesk } from '../../src/calculators/roll-desk'
import type { Calculator } from '../../src/calculators/calculator'
import { draftOf } from '../../src/desk/draftOf'
import { exportBlocks } from '../../src/ui/export/exportBlocks'
import { fileName } from '../../src/ui/export/fileName'
import { dictionaryOf } from '../../src/ui/words'
import { pagesOf } from '../../src/workers/rowPages'
import { answerOf } from '../calculators/menu'

async function blocksOf(calculator: Calculator, { paged = false, coin }: { paged?: boolean; coin?: string } = {}) {
  const draft = draftOf({ calculator, desk: {}, own: {} })
  const answer = answerOf(calculator, draft)
  const detailOf = await calculator.details()
  const details = answer.details.flatMap((title) => {
    const detail = detailOf({ title, draft })
    if (detail === null) return []
    if (!paged || detail.kind !== 'listing') return [{ title, detail }]
    return [{ title, detail: { ...detail, rows: [] }, pages: pagesOf(detail.rows) }]
  })
  const words: Readonly<Record<string, string>> = calculator.words.en
  const say = (word: string) => words[word] ?? word
  return exportBlocks({ answer, details, say, coin, dictionary: await dictionaryOf('en', words) })
}

describe('the tables of a panel in a file', () => {
  it('head the prices of a listing with the coin that it is of', async () => {
    const headings = (rows: readonly (readonly string[])[]) => rows.flat().filter((cell) => cell.includes('USD per'))
    expect(headings(await blocksOf(curve)).every((cell) => cell.endsWith('[USD per BTC]'))).toBe(true)
    const ether = headings(await blocksOf(curve, { coin: 'ETH' }))
    expect([ether.length > 0, ether.every((cell) => cell.endsWith('[USD per ETH]'))]).toEqual([true, true])
  })

  it('are each under its title, after a blank line: a ranking with every alternative', async () => {
    const rows = await blocksOf(rollDesk)
    const start = rows.findIndex(([title]) => title === rollDesk.words.en['listing.ranking'])
    expect(rows[start - 1]).toEqual([''])
    const end = rows.findIndex((row, at) => at > start && row.length === 1)
    const ranking = rows.slice(start + 2, end)
    // Five far futures, hold, close and float.
    expect(ranking).toHaveLength(8)
    expect(ranking[0]?.[0]).toContain('BTC-25JUN27')
    // The yield of the best one in percent, as the example's source states it.
    expect(ranking[0]?.[2]).toMatch(/^1\d\.\d{20}/)
    expect(rows[start + 1]?.[2]).toContain('[%]')
  })

  it('say the same of a ledger that a worker sent in pages', async () => {
    expect(await blocksOf(rollDesk, { paged: true })).toEqual(await blocksOf(rollDesk))
  })

  it('hold the conventions, each figure with its unit', async () => {
    const rows = await blocksOf(fixedAgainstFloating)
    const { en } = fixedAgainstFloating.words
    const header = rows[rows.findIndex(([title]) => title === en['listing.bench']) + 1]?.slice(1)
    expect(header).toHaveLength(7)
    expect(header?.filter((cell) => !cell.endsWith('[%]'))).toEqual([])
    expect(rows.flat().filter((cell) => /NaN|Infinity|undefined|null|\n/.test(cell))).toEqual([])
  })
})

describe('the name of a file', () => {
  it('says panel, instrument and day, in letters that any system takes', () => {
    const draft = { symbol: 'BTC-25DEC26', valuation: '2026-11-19T22:24Z' }
    expect(fileName({ panel: 'fixed-bond', draft })).toBe('nakadesk-fixed-bond-BTC-25DEC26-2026-11-19.csv')
    expect(fileName({ panel: 'risks', draft: { symbol: 'a/b: *?', valuation: '' } })).toBe('nakadesk-risks-a-b-.csv')
    expect(fileName({ panel: 'inverse-contract', draft: {} })).toBe('nakadesk-inverse-contract.csv')
  })
})
