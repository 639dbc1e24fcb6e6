import { describe, expect, test } from 'vitest'
import { keyAct } from '../../../src/ui/commands/keyAct'
import { letters, shortcuts } from '../../../src/ui/commands/shortcuts'
import { pressed } from './pressed'

const calm = { isTyping: false, isGoing: false, letterKeys: true, isApple: false }

describe('keyAct', () => {
  test('Ctrl+K opens the palette, in a field too', () => {
    expect(keyAct(pressed('k', { ctrlKey: true }), calm)).toEqual({ act: 'palette' })
    expect(keyAct(pressed('k', { ctrlKey: true }), { ...calm, isTyping: true })).toEqual({ act: 'palette' })
  })

  test('in a text of a Mac, Ctrl+K stays what it is there, and Cmd+K opens', () => {
    const typing = { ...calm, isTyping: true, isApple: true }
    expect(keyAct(pressed('k', { ctrlKey: true }), typing)).toBeNull()
    expect(keyAct(pressed('k', { metaKey: true }), typing)).toEqual({ act: 'palette' })
  })

  test('G waits for a letter, and the letter leads to its panel', () => {
    expect(keyAct(pressed('g'), calm)).toEqual({ act: 'going' })
    expect(keyAct(pressed('r'), { ...calm, isGoing: true })).toEqual({ act: 'place', place: 'roll-desk' })
    expect(keyAct(pressed('g'), { ...calm, isGoing: true })).toEqual({ act: 'place', place: 'glossary' })
    expect(keyAct(pressed('r'), calm)).toBeNull()
    expect(keyAct(pressed('q'), { ...calm, isGoing: true })).toBeNull()
  })

  test('letters ask for nothing where they are typed, or where they were switched off', () => {
    for (const key of ['g', '?', 'r'])
      for (const standing of [{ isTyping: true }, { letterKeys: false }])
        for (const isGoing of [false, true])
          expect(keyAct(pressed(key), { ...calm, isGoing, ...standing }), key).toBeNull()
  })

  test('letters held with Ctrl, Cmd or Alt are the browser’s', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      for (const isGoing of [false, true]) expect(keyAct(pressed('r', held), { ...calm, isGoing })).toBeNull()
  })
})

describe('the table of shortcuts', () => {
  test('no two places have the same letter', () => {
    const all = Object.values(letters)
    expect(new Set(all).size).toBe(all.length)
  })

  test('no two shortcuts have the same keys', () => {
    const all = Object.values(shortcuts).flat()
    expect(new Set(all).size).toBe(all.length)
  })

  test('the letters with Ctrl that browsers keep for themselves are left to them', () => {
    const kept = ['A', 'C', 'F', 'L', 'N', 'O', 'P', 'R', 'S', 'T', 'V', 'W', 'X'].map((key) => `Mod+${key}`)
    const all: readonly string[] = Object.values(shortcuts).flat()
    expect(all.filter((chord) => kept.includes(chord))).toEqual([])
  })
})
