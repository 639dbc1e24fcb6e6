import { expect, test } from 'vitest'
import { areaOf } from '../../../src/ui/charts/area'
import { roomOf } from '../../../src/ui/charts/room'

test('the lines have what axes and names leave of a chart', () => {
  const room = roomOf({ narrow: false, names: 150 })
  expect(areaOf({ width: 800, height: 400 }, room)).toEqual({ x: 70, y: 22, width: 566, height: 326 })
})

test('what is smaller than its axes has no room for lines, and none below zero', () => {
  const room = roomOf({ narrow: true, names: 0 })
  expect(areaOf({ width: 60, height: 60 }, room)).toEqual({ x: 64, y: 22, width: 0, height: 0 })
})
