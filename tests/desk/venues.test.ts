import { describe, expect, it } from 'vitest'
import { deskFields } from '../../src/desk/deskFields'
import { deskStart } from '../../src/desk/deskStart'
import { fixedBond } from '../../src/calculators/fixed-bond'
import { venueFacts } from '../../src/desk/venueFacts'
import { venueIds } from '../../src/desk/venues'
import { desk as english } from '../../src/ui/words/desk.en'
import { desk as chinese } from '../../src/ui/words/desk.zh'
import { answerOf } from '../calculators/menu'

const fields: Readonly<Record<string, { read: (text: string) => { state: string } }>> = deskFields

describe('a venue', () => {
  it.each(venueIds)('%s types terms into the desk bar that read without a problem', (venue) => {
    const { terms } = venueFacts(venue)
    for (const [id, text] of Object.entries(terms)) expect(fields[id]?.read(text).state, id).toBe('value')
    // Whatever the last venue typed is typed again: a contract is never half of one venue and half of another.
    const contract = ['multiplier', 'lotSize', 'futuresFeeRate', 'settlementFeeRate', 'maintenanceMarginRate']
    expect(Object.keys(terms)).toEqual(expect.arrayContaining([...contract, 'maintenanceOn']))
  })

  it.each(venueIds)('%s says when its terms were looked up, and of which of them it is not sure', (venue) => {
    const { asOf, terms, dates = {}, unconfirmed = [] } = venueFacts(venue)
    for (const day of [asOf, ...Object.values(dates)])
      expect(new Date(`${day}T00:00Z`).toISOString().slice(0, 10)).toBe(day)
    expect(Object.keys(terms)).toEqual(expect.arrayContaining(Object.keys(dates)))
    expect(Object.keys(terms)).toEqual(expect.arrayContaining([...unconfirmed]))
  })

  it.each(venueIds)('%s has a name and a settlement in both languages', async (venue) => {
    const zh = await fixedBond.words.zh()
    for (const { options } of [english, chinese]) expect(options[`venue.${venue}`]).toMatch(/\S/)
    for (const words of [fixedBond.words.en, zh]) expect(words[`settlement.${venue}`]).toMatch(/\S/)
  })

  it.each(venueIds)('%s, once chosen, is the one whose settlement stands under the ticket', (venue) => {
    const { draft } = fixedBond.examples[0]!
    const notes = answerOf(fixedBond, { ...draft, venue }).sections.map(({ note }) => note)
    expect(notes).toContain(`settlement.${venue}`)
  })
})

it('Deribit takes 0.035% since 1 August 2026, on all expiries', () => {
  const { terms, dates } = venueFacts('deribit')
  expect(terms).toMatchObject({ futuresFeeRate: '0.035', settlementFeeRate: '0.025' })
  expect(dates).toMatchObject({ futuresFeeRate: '2026-08-01' })
})

describe('case 10: the desk before anybody typed', () => {
  it('says of its venue what the preset says', () => {
    expect(deskStart).toMatchObject(venueFacts('deribit').terms)
    expect(deskStart.venue).toBe('deribit')
  })
})
