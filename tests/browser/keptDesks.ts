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
  return desk
}

/** Lays a desk to rest, its page left and its stores empty, or closes it where that is not possible or not needed. */
export async function layToRest(desk: Desk, { kind, origin }: { kind: string; origin: string }): Promise<void> {
  const { page, context } = desk
  if (worn.has(desk) || resting.has(kind)) return context.close()
  await page.goto('about:blank')
  await page.mouse.move(0, 0)
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
  await context.clearPermissions()
  worn.delete(desk)
  desk.complaints.length = 0
  desk.foreignRequests.length = 0
  resting.set(kind, desk)
}
