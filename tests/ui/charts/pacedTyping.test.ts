import { describe, expect, test } from 'vitest'
import { pacedTyping } from '../../../src/ui/charts/pacedTyping'

/** A handle whose frames are shown when the test says so. */
function handle() {
  const typed: string[] = []
  let waiting: (() => void) | null = null
  const afterFrame = (then: () => void) => {
    waiting = then
    return () => {
      waiting = null
    }
  }
  const showFrame = () => {
    const then = waiting
    waiting = null
    then?.()
  }
  const { come, end } = pacedTyping(afterFrame)
  return { come: (text: string) => come(() => typed.push(text)), end, typed, showFrame }
}

describe('a held handle', () => {
  test('is shown in its new place before anything is typed', () => {
    const { come, typed, showFrame } = handle()
    come('1')
    expect(typed).toEqual([])
    showFrame()
    expect(typed).toEqual(['1'])
  })

  test('types the newest of what it came to, with two frames between', () => {
    const { come, typed, showFrame } = handle()
    for (const text of ['1', '2', '3']) come(text)
    showFrame()
    come('4')
    come('5')
    showFrame()
    expect(typed).toEqual(['3'])
    showFrame()
    expect(typed).toEqual(['3', '5'])
  })

  test('that rests types nothing more, and goes on when it moves again', () => {
    const { come, typed, showFrame } = handle()
    come('1')
    for (let frame = 0; frame < 5; frame += 1) showFrame()
    come('2')
    showFrame()
    expect(typed).toEqual(['1', '2'])
  })

  test('that is let go has typed what it came to last, once', () => {
    const { come, end, typed, showFrame } = handle()
    come('1')
    showFrame()
    come('2')
    end()
    expect(typed).toEqual(['1', '2'])
    showFrame()
    end()
    expect(typed).toEqual(['1', '2'])
  })
})
