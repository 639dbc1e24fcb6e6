import { describe, expect, test } from 'vitest'
import { chordKeys, isChord } from '../../../src/ui/commands/chord'
import { pressed } from './pressed'

describe('isChord', () => {
  test('Mod is Ctrl, or Cmd', () => {
    expect(isChord(pressed('z', { ctrlKey: true }), 'Mod+Z')).toBe(true)
    expect(isChord(pressed('z', { metaKey: true }), 'Mod+Z')).toBe(true)
    expect(isChord(pressed('z'), 'Mod+Z')).toBe(false)
  })

  test('Ctrl is Ctrl alone: Cmd+Y is the browser’s', () => {
    expect(isChord(pressed('y', { ctrlKey: true }), 'Ctrl+Y')).toBe(true)
    expect(isChord(pressed('y', { metaKey: true }), 'Ctrl+Y')).toBe(false)
  })

  test('with a letter, Shift is told apart, and capitals are not', () => {
    expect(isChord(pressed('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z')).toBe(true)
    expect(isChord(pressed('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z')).toBe(false)
    expect(isChord(pressed('Z', { ctrlKey: true }), 'Mod+Z')).toBe(true)
  })

  test('a sign is itself, with the Shift that some keyboards need for it', () => {
    expect(isChord(pressed('?', { shiftKey: true }), '?')).toBe(true)
    expect(isChord(pressed('?'), '?')).toBe(true)
    expect(isChord(pressed('?', { ctrlKey: true }), '?')).toBe(false)
  })

  test('a keyboard without Latin letters has the letter in its place', () => {
    expect(isChord({ ...pressed('я', { ctrlKey: true }), code: 'KeyZ' }, 'Mod+Z')).toBe(true)
  })

  test('what is being composed, or held with Alt, is no chord', () => {
    expect(isChord(pressed('z', { ctrlKey: true, isComposing: true }), 'Mod+Z')).toBe(false)
    expect(isChord(pressed('z', { ctrlKey: true, altKey: true }), 'Mod+Z')).toBe(false)
  })
})

test('a chord is written as the keyboard has it', () => {
  expect(chordKeys('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
  expect(chordKeys('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z'])
})
