import { expect, test } from 'vitest'
import { part, type PartState } from '../../../src/ui/loading/part'

/** A loader whose fetches end when the test says so. */
function loader() {
  const fetches: { come: (value: string) => void; fail: (error: Error) => void }[] = []
  const load = () => new Promise<string>((come, fail) => fetches.push({ come, fail }))
  return { fetches, load }
}

test('is fetched when it is needed, once, however many need it', async () => {
  const { fetches, load } = loader()
  const words = part(load)
  expect(fetches.length).toBe(0)
  const both = [words.fetch(), words.fetch()]
  fetches[0]?.come('words')
  expect(await Promise.all(both)).toEqual(['words', 'words'])
  expect(await words.fetch()).toBe('words')
  expect(fetches.length).toBe(1)
  expect(words.now()).toEqual({ state: 'there', value: 'words' })
})

test('tells of every state, and of none to who has left', async () => {
  const { fetches, load } = loader()
  const words = part(load)
  const heard: PartState<string>[] = []
  const leave = words.subscribe(() => heard.push(words.now()))
  const first = words.fetch()
  fetches[0]?.fail(new Error('offline'))
  await expect(first).rejects.toThrow('offline')
  const second = words.fetch()
  expect(words.now()).toEqual({ state: 'waiting' })
  fetches[1]?.fail(new Error('offline'))
  await expect(second).rejects.toThrow('offline')
  leave()
  const third = words.fetch()
  fetches[2]?.come('words')
  await third
  expect(heard.map(({ state }) => state)).toEqual(['failed', 'waiting', 'failed'])
  expect(words.now().state).toBe('there')
})
