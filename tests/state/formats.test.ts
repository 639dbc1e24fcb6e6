import { describe, expect, it } from 'vitest'
import { createDraftStore } from '../../src/state'
import { readLink } from '../../src/state/link'
import { linkedPanel } from '../../src/ui/app/linkedPanel'
import { linkedStep } from '../../src/ui/learn/linkedStep'
import { stepOfPanel } from '../../src/ui/learn/stepTexts'
import { fakeStorage } from './fakeStorage'
import linksThatFollow from './formats/links.v1.follows.json'
import linksOfVersion1 from './formats/links.v1.json'
import storeOfVersion1 from './formats/store.v1.json'
import storeOfVersion2 from './formats/store.v2.json'

// What earlier versions of the page have written, as they wrote it. Files are added here, never changed.

type KeptLink = { title: string; link: string; draft: Readonly<Record<string, string | undefined>> }
const links: readonly KeptLink[] = linksOfVersion1

/** A desk on which other things were typed, none of which may get into what a link shows. */
const typedDesk = {
  panel: 'glossary',
  desk: { spotPrice: '1', venue: 'okx', multiplier: '7' },
  panels: { risks: { leverageLimit: '9' }, 'learn-how-many-contracts': { answer: '5', capitalUsd: '3' } },
  progress: { 'how-many-contracts': { passed: 'yes', opened: 'right' } },
}

async function opened(link: string) {
  const reading = readLink(link)
  if (reading.state !== 'link') throw new Error(`${link} is read as ${reading.state}`)
  const linked = await (stepOfPanel(reading.panel) === null ? linkedPanel(reading) : linkedStep(reading))
  if (linked.state === 'refused') throw new Error(`${link} is refused: ${linked.notice}`)
  const store = createDraftStore({ start: typedDesk, storage: fakeStorage().storage })
  store.getState().change(linked.change(store.getState()), { notice: 'link-opened', details: linked.details })
  return { panel: reading.panel, state: store.getState(), details: linked.details }
}

describe('a link copied from an earlier version', () => {
  it.each(links.map(({ title, ...rest }) => [title, rest] as const))(
    'opens with every text that it carries: %s',
    async (_, { link, draft }) => {
      const { panel, state, details } = await opened(link)
      expect(details.unknown).toEqual([])
      expect(state.panel).toBe(panel)
      expect({ ...state.desk, ...state.panels[panel] }).toMatchObject(draft)
      if (stepOfPanel(panel) !== null) expect(state.panels[panel] ?? {}).toEqual(draft)
    },
  )
})

describe('a link that names what followed the desk', () => {
  it.each(linksThatFollow)('leaves it to follow, and types the rest: $title', async ({ link, typed, following }) => {
    const { panel, state, details } = await opened(link)
    expect(details).toEqual({ missing: [], unknown: [] })
    expect(state.panels[panel]).toMatchObject(typed)
    for (const field of following) expect(state.panels[panel]).not.toHaveProperty(field)
  })
})

describe('what the browser kept from an earlier version', () => {
  it('opens with the texts of the second version as they were typed, and with what the desk keeps beside them', () => {
    const { storage } = fakeStorage({ nakadesk: JSON.stringify(storeOfVersion2) })
    const start = { panel: 'fixed-bond', desk: {}, panels: {}, progress: {} }
    const { desk, panels, notice } = createDraftStore({ start, storage }).getState()
    expect({ desk, panels, notice }).toEqual({
      desk: storeOfVersion2.state.desk,
      panels: storeOfVersion2.state.panels,
      notice: null,
    })
  })

  it('opens with every text, progress and setting', () => {
    const { storage } = fakeStorage({ nakadesk: JSON.stringify(storeOfVersion1) })
    const start = { panel: 'fixed-bond', desk: {}, panels: {}, progress: {} }
    expect(createDraftStore({ start, storage }).getState()).toMatchObject({
      panel: 'inverse-contract',
      desk: { spotPrice: '61,234.50', symbol: '价格 🙂' },
      panels: {
        'inverse-contract': { fills: '100\t100\n300\t152.5' },
        'learn-how-many-contracts': { seed: '4711', answer: '3', futuresPrice: '180' },
        'learn-at-any-price': { answer: '5' },
        'learn-sign-trap': { answer: '4' },
      },
      progress: {
        'how-many-contracts': { missed: 'yes', opened: 'shown', passed: 'yes', marks: 'rw' },
        'at-any-price': { opened: 'right', passed: 'yes' },
      },
      language: 'zh',
      theme: 'dark',
      notice: null,
    })
  })
})
