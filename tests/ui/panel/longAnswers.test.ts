import { describe, expect, test } from 'vitest'
import { noSources } from '../../../src/calculators/sources'
import type { AnsweredDraft } from '../../../src/workers/answerDraft'
import type { JobState } from '../../../src/workers/job'
import type { start } from '../../../src/workers/start'
import { part } from '../../../src/ui/loading/part'
import { longAnswers } from '../../../src/ui/panel/longAnswers'

type Started = { input: unknown; cancelled: boolean; tell: (state: JobState<AnsweredDraft>) => void }

const answeredWith = (word: string): AnsweredDraft => ({
  outcome: { state: 'refused', problems: {}, unfinished: word === '' },
  formulas: {},
  charts: [],
  details: {},
  listings: {},
})
const question = (text: string) => ({
  id: 'floating-bond' as const,
  draft: { fundings: text },
  sources: noSources,
})

/** Long answers over a protocol whose jobs end when the test says so. */
function desk() {
  const jobs: Started[] = []
  const begin = (job: { input: unknown }, tell: Started['tell']) => {
    const started: Started = { input: job.input, cancelled: false, tell }
    jobs.push(started)
    return () => {
      started.cancelled = true
      tell({ state: 'cancelled' })
    }
  }
  // The one kind of job that is asked for here.
  const starter = part(() => Promise.resolve({ start: begin as unknown as typeof start }))
  return { jobs, answers: longAnswers(starter) }
}

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('answers of long drafts', () => {
  test('come to the question that was asked, and to one with the same texts', async () => {
    const { jobs, answers } = desk()
    answers.ask(question('a'))
    answers.ask(question('a'))
    expect(answers.to(question('a'))?.state).toBe('computing')
    await settled()
    expect(jobs.map(({ input }) => input)).toEqual([question('a')])
    const answered = answeredWith('a')
    jobs[0]?.tell({ state: 'done', result: answered })
    expect(answers.to({ ...question('a'), draft: { fundings: 'a' } })).toEqual({
      ...question('a'),
      state: 'answered',
      answered,
    })
  })

  test('stand as soon as their figures are there; the rest of the rows comes to the same answer', async () => {
    const { jobs, answers } = desk()
    answers.ask(question('a'))
    await settled()
    const part = answeredWith('a')
    jobs[0]?.tell({ state: 'running', done: 1, of: 2, soFar: part })
    expect(answers.to(question('a'))).toMatchObject({ state: 'answered', answered: part })
    const listings = { ledger: { count: 1, pages: [Uint8Array.of(1)] } }
    jobs[0]?.tell({ state: 'done', result: { ...answeredWith('a'), listings } })
    const whole = answers.to(question('a'))
    expect(whole).toMatchObject({ state: 'answered', answered: { listings } })
    // Not unpacked anew: nothing else is drawn again.
    expect(whole?.state === 'answered' && whole.answered.outcome === part.outcome).toBe(true)
  })

  test('are never the answer to another draft or another panel', async () => {
    const { jobs, answers } = desk()
    answers.ask(question('a'))
    await settled()
    jobs[0]?.tell({ state: 'done', result: answeredWith('a') })
    expect(answers.to(question('b'))).toBeNull()
    expect(answers.to({ id: 'roll-desk', draft: { fundings: 'a' }, sources: noSources })).toBeNull()
    answers.ask(question('b'))
    expect(answers.to(question('a'))).toBeNull()
  })

  test('that are overtaken are cancelled, even before the protocol was there', async () => {
    const { jobs, answers } = desk()
    answers.ask(question('a'))
    answers.ask(question('b'))
    await settled()
    expect(jobs.map(({ input }) => input)).toEqual([question('b')])
    answers.ask(question('c'))
    await settled()
    expect(jobs.map(({ cancelled }) => cancelled)).toEqual([true, false])
    expect(answers.now()?.state).toBe('computing')
  })

  test('that nobody waits for are cancelled; one that is there is kept', async () => {
    const { jobs, answers } = desk()
    answers.ask(question('a'))
    await settled()
    answers.dismiss()
    expect(jobs[0]?.cancelled).toBe(true)
    expect(answers.now()).toBeNull()
    answers.ask(question('b'))
    await settled()
    jobs[1]?.tell({ state: 'done', result: answeredWith('b') })
    answers.dismiss()
    expect(answers.to(question('b'))?.state).toBe('answered')
  })

  test('that failed say why, and are tried again when that is asked for', async () => {
    const { jobs, answers } = desk()
    const heard: (string | undefined)[] = []
    answers.subscribe(() => heard.push(answers.now()?.state))
    answers.ask(question('a'))
    await settled()
    jobs[0]?.tell({ state: 'failed', reason: 'out of memory' })
    expect(answers.to(question('a'))).toEqual({ ...question('a'), state: 'failed', reason: 'out of memory' })
    const again = answers.retry()
    await settled()
    jobs[1]?.tell({ state: 'failed', reason: 'still out of memory' })
    await expect(again).rejects.toThrow('still out of memory')
    const thrice = answers.retry()
    await settled()
    jobs[2]?.tell({ state: 'done', result: answeredWith('a') })
    await thrice
    expect(heard).toEqual(['computing', 'failed', 'computing', 'failed', 'computing', 'answered'])
  })

  test('fail where the protocol itself does not come, and come when it does', async () => {
    let there = false
    const { jobs } = desk()
    const begin = (job: { input: unknown }, tell: Started['tell']) => {
      jobs.push({ input: job.input, cancelled: false, tell })
      return () => undefined
    }
    const answers = longAnswers(
      part(() =>
        there
          ? Promise.resolve({ start: begin as unknown as typeof start })
          : Promise.reject<{ start: typeof start }>(new TypeError('Failed to fetch')),
      ),
    )
    answers.ask(question('a'))
    await settled()
    expect(answers.now()).toEqual({ ...question('a'), state: 'failed', reason: 'TypeError: Failed to fetch' })
    there = true
    void answers.retry()
    await settled()
    expect(jobs.map(({ input }) => input)).toEqual([question('a')])
  })
})
