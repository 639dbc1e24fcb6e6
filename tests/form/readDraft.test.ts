import { describe, expect, it } from 'vitest'
import { decimal } from '../../src/core'
import { contractsField, instantField, nameField, priceField, readDraft } from '../../src/form'

const scope = 'panel'
const fields = {
  price: priceField({ scope }),
  contracts: contractsField({ scope }),
  expiry: instantField({ scope }),
  symbol: nameField({ scope }),
}
const draft = { price: '1,000.50', contracts: '3', expiry: '2021-12-31 12:00Z', symbol: ' XBTZ21 ' }

describe('readDraft', () => {
  it('gives every value of a draft that is all right, and lets go of texts that no field asks for', () => {
    expect(readDraft({ fields, draft: { ...draft, nobody: 'abc' } })).toEqual({
      state: 'values',
      values: {
        price: decimal('1000.5'),
        contracts: decimal('3'),
        expiry: '2021-12-31T12:00Z',
        symbol: 'XBTZ21',
      },
    })
  })

  it('collects every problem, each at its field, and no value beside them', () => {
    const reading = readDraft({ fields, draft: { ...draft, price: '-1', expiry: '2021-12-31', contracts: '1.5' } })
    expect(reading).toMatchObject({
      state: 'problems',
      problems: {
        price: { requirement: 'must be greater than zero', found: '-1' },
        contracts: { requirement: 'must be a whole number', found: '1.5' },
        expiry: { found: '2021-12-31', unfinished: true },
      },
    })
    expect(Object.keys(reading.state === 'problems' ? reading.problems : {})).toEqual(['price', 'contracts', 'expiry'])
    expect(reading).not.toHaveProperty('values')
  })

  it('takes a text that was never typed for an empty one', () => {
    expect(readDraft({ fields, draft: {} })).toMatchObject({
      state: 'problems',
      problems: { price: { requirement: 'must not be empty' }, expiry: { requirement: 'must not be empty' } },
    })
    expect(readDraft({ fields: { symbol: fields.symbol }, draft: {} })).toEqual({
      state: 'values',
      values: { symbol: '' },
    })
  })

  it('leaves the texts as they were typed', () => {
    const typed = Object.freeze({ ...draft })
    readDraft({ fields, draft: typed })
    expect(typed).toEqual(draft)
  })
})
