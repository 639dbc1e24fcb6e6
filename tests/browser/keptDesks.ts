import type { Desk } from './page'

/** What leaves something behind in a page or its context that no reset takes away. */
const lasting = [
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'install',
  'newCDPSession',
  'newPage',
  'on',
  'once',
  'pauseAt',
  'route',
  'routeWebSocket',
  'setExtraHTTPHeaders',
  'setFixedTime',
  'setOffline',
  'setSystemTime',
]

/** Desks in which a test did more than look, click and type. */
const worn = new WeakSet<Desk>()

/** From now on, any act that lasts is noticed. */
export function noticeWear(desk: Desk): void {
  for (const target of [desk.page, desk.context, desk.page.clock])
    for (const name of lasting) {
      const act: unknown = Reflect.get(target, name)
      if (typeof act !== 'function') continue
      Reflect.set(target, name, (...given: unknown[]) => {
        worn.add(desk)
        const outcome: unknown = Reflect.apply(act, target, given)
        return outcome
      })
    }
}

/** Desks at rest on a blank page, by what cannot be changed of them. */
const resting = new Map<string, Desk>()

/** A browser's process for a page costs more than the page: what another test left clean is used again. */
export function takeResting(kind: string): Desk | undefined {
  const desk = resting.get(kind)
  resting.delete(kind)
  // What its last page still said when it was left is nobody's any more.
  desk?.complaints.splice(0)
  desk?.foreignRequests.splice(0)
  return desk
}

/** Lays a desk to rest, its page left and its stores empty, or closes it where that is not possible or not needed. */
export async function layToRest(desk: Desk, { kind, origin }: { kind: string; origin: string }): Promise<void> {
  if (worn.has(desk) || resting.has(kind)) return desk.context.close()
  try {
    await empty(desk, origin)
    resting.set(kind, desk)
  } catch {
    // A page that is too busy to be left is not the fault of the test that left it.
    await desk.context.close()
  }
}

async function empty(desk: Desk, origin: string): Promise<void> {
  const { page, context } = desk
  await page.goto('about:blank')
  await page.mouse.move(0, 0)
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
  await context.clearPermissions()
  worn.delete(desk)
}
