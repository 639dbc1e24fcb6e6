import { describe, expect, it } from 'vitest'
import { inverseContract } from '../../src/calculators/inverse-contract'
import { exportRows } from '../../src/ui/export/exportRows'
import { dictionaryOf } from '../../src/ui/words'

const [example] = inverseContract.examples
const draft = Object.fromEntries(Object.keys(inverseContract.fields).map((name) => [name, example?.draft[name] ?? '']))

async function rowsFor({
  typed,
  language = 'en',
  coin,
}: {
  typed: typeof draft
  language?: 'en' | 'zh'
  coin?: string
}) {
  const outcome = inverseContract.run(draft)
  if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
  const dictionary = await dictionaryOf(language, inverseContract.words.en)
  const { answer } = outcome
  return exportRows({ typed, answered: { answer, draft }, fields: inverseContract.fields, coin, dictionary })
}
const kinds = (rows: readonly (readonly string[])[]) => [...new Set(rows.map(([kind]) => kind))]

describe('exportRows', () => {
  it('holds every text that was typed, and every figure with its unit', async () => {
    const rows = await rowsFor({ typed: draft })
    expect(kinds(rows)).toEqual(['kind', 'typed', 'figure'])
    for (const [name, text] of Object.entries(draft))
      if (inverseContract.fields[name]?.control.kind !== 'rows')
        expect(rows).toContainEqual(['typed', name, expect.any(String), text, expect.stringMatching(/^%?$/)])
    expect(rows.every((row) => row.length === 5)).toBe(true)
    expect(rows.filter((row) => row.some((text) => /NaN|Infinity|undefined|null/.test(text)))).toEqual([])
  })

  it('holds the inputs of its figures where another text is typed by now, says so first, and marks that text', async () => {
    const rows = await rowsFor({ typed: { ...draft, entryPrice: 'abc' } })
    expect(rows.slice(1, 3)).toEqual([
      ['state', 'last-valid-inputs', 'From the last valid inputs', '', ''],
      ['not-used', 'entryPrice', 'Entry price', 'abc', ''],
    ])
    expect(rows).toContainEqual(['typed', 'entryPrice', 'Entry price', draft['entryPrice'], ''])
    expect(rows.slice(3)).toEqual((await rowsFor({ typed: draft })).slice(1))
  })

  it('names the coin whose prices the figures are, and the desk’s for what was typed', async () => {
    const units = (rows: readonly (readonly string[])[]) => rows.flatMap(([kind, , , , unit]) => (kind === 'figure' ? [unit] : [])) // prettier-ignore
    const [bitcoin, ether] = [
      units(await rowsFor({ typed: draft })),
      units(await rowsFor({ typed: draft, coin: 'ETH' })),
    ]
    expect([bitcoin.includes('USD per BTC'), bitcoin.includes('USD per ETH')]).toEqual([true, false])
    expect(ether).toContain('USD per ETH')
    const typed = (await rowsFor({ typed: draft, coin: 'ETH' })).find(
      ([kind, name]) => kind === 'figure' && name === 'entryPrice',
    )
    expect(typed?.[4]).toBe('USD per BTC')
  })

  it('says it in Chinese', async () => {
    const rows = await rowsFor({ typed: { ...draft, entryPrice: 'abc' }, language: 'zh' })
    expect(rows[1]?.[2]).toBe('来自上一次有效的输入')
  })

  it('has a row for each cell of a typed table, and no line break in any', async () => {
    const rows = await rowsFor({ typed: draft })
    expect(rows).toContainEqual(['typed', 'fills[2].price', 'Price, row 2', '150', ''])
    expect(rows.flat().filter((cell) => /[\n\t]/.test(cell))).toEqual([])
  })

  it('has every rate in percent, as it is typed', async () => {
    const rows = await rowsFor({ typed: { ...draft, maintenanceMarginRate: '0.35' } })
    expect(rows).toContainEqual(['not-used', 'maintenanceMarginRate', expect.any(String), '0.35', '%'])
    const figure = rows.find(([kind, name]) => kind === 'figure' && name === 'maintenanceMarginRate')
    expect(figure?.slice(3)).toEqual([draft['maintenanceMarginRate'], '%'])
    expect(rows.flat()).not.toContain('fraction')
  })
})
