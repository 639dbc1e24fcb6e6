import { describe, expect, test } from 'vitest'
import type { Decimal } from '../../src/core'
import { decimal } from '../../src/core'
import type { JobState } from '../../src/workers/job'
import { jobStarter } from '../../src/workers/jobStarter'
import { letOthersRun } from '../../src/workers/letOthersRun'
import type { Registry, Work } from '../../src/workers/work'
import { fakeWorker, type FakeWorker } from './fakeWorker'

const half: Work<{ value: Decimal }, Decimal> = ({ value }) => value.div(2)
const counting: Work<{ of: number }, string> = ({ of }, tell) => {
  for (let done = 1; done <= of; done += 1) tell({ done, of })
  return 'counted'
}
const growing: Work<{ of: number }, { sum: Decimal }> = ({ of }, tell) => {
  for (let done = 1; done <= of; done += 1) tell({ done, of, soFar: () => ({ sum: decimal(`${done}.5`) }) })
  return { sum: decimal(`${of}.5`) }
}
const bytes: Work<{ length: number }, { bytes: Uint8Array; same: Uint8Array }> = ({ length }) => {
  const made = new Uint8Array(length).fill(7)
  return { bytes: made, same: made }
}
const throwing: Work<{ word: string }, string> = ({ word }) => {
  throw new RangeError(word)
}
const unspeakable: Work<null, () => number> = () => () => 1
const never: Work<null, string> = () => new Promise(() => undefined)
/** Looks up before each word. */
const patient: Work<{ of: number }, string> = async ({ of }, tell) => {
  for (let done = 1; done <= of; done += 1) {
    await letOthersRun()
    tell({ done, of })
  }
  return `counted to ${of}`
}

const kinds = {
  half: () => Promise.resolve(half),
  counting: () => Promise.resolve(counting),
  growing: () => Promise.resolve(growing),
  bytes: () => Promise.resolve(bytes),
  throwing: () => Promise.resolve(throwing),
  unspeakable: () => Promise.resolve(unspeakable),
  never: () => Promise.resolve(never),
  patient: () => Promise.resolve(patient),
  missing: () => Promise.reject<typeof half>(new TypeError('Failed to fetch dynamically imported module')),
} as const satisfies Registry

/** A starter with the workers that it opened, in their order. */
function workshop() {
  const workers: FakeWorker[] = []
  const locks = new Map<string, () => void>()
  const open = () => {
    const worker = fakeWorker(kinds)
    workers.push(worker)
    return worker
  }
  const start = jobStarter<typeof kinds>({
    open,
    whenGone: (lock, gone) => locks.set(lock, gone),
    stopping: ['patient'],
  })
  return { workers, start, locks }
}

type Start = ReturnType<typeof workshop>['start']

/** Every state of a job, once it has ended. */
const statesOf = <Kind extends keyof typeof kinds>(start: Start, job: Parameters<typeof start<Kind>>[0]) =>
  new Promise<JobState<unknown>[]>((resolve) => {
    const states: JobState<unknown>[] = []
    start(job, (state) => {
      states.push(state)
      if (state.state !== 'running') resolve(states)
    })
  })

/** As long as anything that was said may take to arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('a job', () => {
  test('says now and then what it has come to so far, digit for digit, and not with every word', async () => {
    const { start } = workshop()
    const states = await statesOf(start, { kind: 'growing', input: { of: 1000 } })
    const parts = states.flatMap((state) =>
      state.state === 'running' && state.soFar !== undefined ? [[state.done, state.soFar]] : [],
    )
    expect(parts).toHaveLength(19)
    expect(parts[0]).toEqual([50, { sum: decimal('50.5') }])
    expect(parts.at(-1)).toEqual([950, { sum: decimal('950.5') }])
    expect(states.at(-1)).toEqual({ state: 'done', result: { sum: decimal('1000.5') } })
  })

  test('ends with its result, digit for digit', async () => {
    const { start } = workshop()
    const states = await statesOf(start, {
      kind: 'half',
      input: { value: decimal('1.000000000000000000000000000002') },
    })
    expect(states).toEqual([{ state: 'done', result: decimal('0.500000000000000000000000000001') }])
  })

  test('says how far it is, a few hundred times at most, and the end always', async () => {
    const { start } = workshop()
    const states = await statesOf(start, { kind: 'counting', input: { of: 100_000 } })
    expect(states.length).toBeLessThan(300)
    expect(states[0]).toEqual({ state: 'running', done: 1, of: 100_000 })
    expect(states.slice(-2)).toEqual([
      { state: 'running', done: 100_000, of: 100_000 },
      { state: 'done', result: 'counted' },
    ])
  })

  test('hands its memory over, once, however often it is named', async () => {
    const { start } = workshop()
    const [state] = await statesOf(start, { kind: 'bytes', input: { length: 1000 } })
    const result = new Uint8Array(1000).fill(7)
    expect(state).toEqual({ state: 'done', result: { bytes: result, same: result } })
  })

  test.each([
    [{ kind: 'throwing', input: { word: 'no such day' } } as const, 'RangeError: no such day'],
    [{ kind: 'missing', input: { value: decimal('1') } } as const, 'TypeError: Failed to fetch'],
    [{ kind: 'unspeakable', input: null } as const, 'could not be cloned'],
  ])('that cannot be done fails with its reason: %o', async (job, reason) => {
    const { start } = workshop()
    expect(await statesOf(start, job)).toEqual([{ state: 'failed', reason: expect.stringContaining(reason) as string }])
  })

  test('of a kind that nobody knows fails', async () => {
    const { start } = workshop()
    // As another version of the page may ask for it.
    const job = { kind: 'unheard-of', input: null } as unknown as { kind: 'never'; input: null }
    expect(await statesOf(start, job)).toEqual([
      { state: 'failed', reason: 'Error: No kind of job is called unheard-of.' },
    ])
  })

  test('whose input cannot travel fails, after it was started', async () => {
    const { start } = workshop()
    const input = { value: (() => 1) as unknown as Decimal }
    const states: JobState<unknown>[] = []
    start({ kind: 'half', input }, (state) => states.push(state))
    expect(states).toEqual([])
    await settled()
    expect(states).toEqual([{ state: 'failed', reason: expect.stringContaining('cloned') as string }])
  })
})

describe('cancelling', () => {
  test('ends the worker at once, says so once, and nothing is heard of the job again', async () => {
    const { start, workers } = workshop()
    const states: JobState<unknown>[] = []
    const cancel = start({ kind: 'half', input: { value: decimal('1') } }, (state) => states.push(state))
    cancel()
    cancel()
    expect(workers[0]?.terminated).toBe(true)
    // A word that was on its way already.
    workers[0]?.says({ say: 'done', result: { carried: 'late' } })
    await settled()
    expect(states).toEqual([{ state: 'cancelled' }])
  })

  test('after the end does nothing: the worker serves the next job', async () => {
    const { start, workers } = workshop()
    const states: JobState<unknown>[] = []
    const cancel = start({ kind: 'half', input: { value: decimal('1') } }, (state) => states.push(state))
    await settled()
    cancel()
    await statesOf(start, { kind: 'half', input: { value: decimal('4') } })
    expect(states.map(({ state }) => state)).toEqual(['done'])
    expect(workers.map(({ terminated }) => terminated)).toEqual([false])
  })
})

describe('work that stops when it is told', () => {
  const ended = async (start: Start, of: number) => (await statesOf(start, { kind: 'patient', input: { of } })).at(-1)

  test('leaves its worker to the next job of such a kind, and is heard of no more', async () => {
    const { start, workers } = workshop()
    const states: JobState<unknown>[] = []
    const cancel = start({ kind: 'patient', input: { of: 100_000 } }, (state) => states.push(state))
    await settled()
    cancel()
    const before = states.length
    expect(states.at(-1)).toEqual({ state: 'cancelled' })
    expect(await ended(start, 3)).toEqual({ state: 'done', result: 'counted to 3' })
    expect(states).toHaveLength(before)
    expect(workers.map(({ terminated }) => terminated)).toEqual([false])
  })

  test('of several that overtook each other, the last alone is begun', async () => {
    const { start, workers } = workshop()
    const begun: string[] = []
    start({ kind: 'patient', input: { of: 100_000 } }, () => undefined)()
    const cancel = start({ kind: 'patient', input: { of: 7 } }, ({ state }) => begun.push(state))
    cancel()
    expect(await ended(start, 2)).toEqual({ state: 'done', result: 'counted to 2' })
    expect(begun).toEqual(['cancelled'])
    expect(workers).toHaveLength(1)
  })

  test('keeps no other kind of job waiting', async () => {
    const { start, workers } = workshop()
    start({ kind: 'patient', input: { of: 100_000 } }, () => undefined)()
    expect(await statesOf(start, { kind: 'half', input: { value: decimal('4') } })).toEqual([
      { state: 'done', result: decimal('2') },
    ])
    expect(workers).toHaveLength(2)
  })

  test('whose worker breaks before it has stopped gives the next job a fresh one', async () => {
    const { start, workers } = workshop()
    start({ kind: 'patient', input: { of: 100_000 } }, () => undefined)()
    const next = ended(start, 2)
    workers[0]?.breaks({ message: 'out of memory' })
    expect(await next).toEqual({ state: 'done', result: 'counted to 2' })
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false])
  })
})

describe('a worker', () => {
  test.each([
    ['whose script does not come', {}, "The worker's script could not be loaded."],
    ['with an error that nobody caught', { message: 'out of memory' }, 'out of memory'],
  ])('%s fails its job, and the next job has a fresh one', async (_, error, reason) => {
    const { start, workers } = workshop()
    const states: JobState<unknown>[] = []
    start({ kind: 'never', input: null }, (state) => states.push(state))
    await settled()
    workers[0]?.breaks(error)
    expect(states).toEqual([{ state: 'failed', reason }])
    expect(workers[0]?.terminated).toBe(true)
    expect(await statesOf(start, { kind: 'half', input: { value: decimal('4') } })).toEqual([
      { state: 'done', result: decimal('2') },
    ])
    expect(workers.length).toBe(2)
  })

  test('that failed a job is not trusted with another', async () => {
    const { start, workers } = workshop()
    await statesOf(start, { kind: 'throwing', input: { word: 'x' } })
    await statesOf(start, { kind: 'half', input: { value: decimal('4') } })
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false])
  })

  test('that breaks while it waits is replaced without a word', async () => {
    const { start, workers } = workshop()
    await statesOf(start, { kind: 'half', input: { value: decimal('4') } })
    workers[0]?.breaks({ message: 'late' })
    await statesOf(start, { kind: 'half', input: { value: decimal('4') } })
    expect(workers.length).toBe(2)
  })

  test('runs one job at a time: two at once have one each, and one worker is kept', async () => {
    const { start, workers } = workshop()
    const both = [2, 6].map((of) => statesOf(start, { kind: 'half', input: { value: decimal(`${of}`) } }))
    expect((await Promise.all(both)).map((states) => states.at(-1))).toEqual([
      { state: 'done', result: decimal('1') },
      { state: 'done', result: decimal('3') },
    ])
    expect(workers.map(({ terminated }) => terminated).sort()).toEqual([false, true])
  })

  test('that the browser forbids fails its job', async () => {
    const open = () => {
      throw new DOMException('not here', 'SecurityError')
    }
    const start = jobStarter<typeof kinds>({ open, whenGone: () => undefined })
    expect(await statesOf(start, { kind: 'never', input: null })).toEqual([
      { state: 'failed', reason: 'SecurityError: not here' },
    ])
  })

  test('whose lock is free again has ended: its job fails, whichever job that is by then', async () => {
    const { start, workers, locks } = workshop()
    const states: JobState<unknown>[] = []
    await statesOf(start, { kind: 'half', input: { value: decimal('4') } })
    workers[0]?.says({ say: 'alive', lock: 'worker-1' })
    start({ kind: 'never', input: null }, (state) => states.push(state))
    await settled()
    expect(states).toEqual([])
    locks.get('worker-1')?.()
    expect(states).toEqual([{ state: 'failed', reason: 'The worker ended before its job.' }])
    await statesOf(start, { kind: 'half', input: { value: decimal('4') } })
    expect(workers.length).toBe(2)
  })

  test('that was ended on purpose is not mourned', async () => {
    const { start, workers, locks } = workshop()
    const states: JobState<unknown>[] = []
    const cancel = start({ kind: 'never', input: null }, (state) => states.push(state))
    workers[0]?.says({ say: 'alive', lock: 'worker-1' })
    cancel()
    locks.get('worker-1')?.()
    await settled()
    expect(states).toEqual([{ state: 'cancelled' }])
  })
})
