/** The page as it is served now, or null where nothing is: offline, or a server that is down. */
async function servedPage(): Promise<string | null> {
  try {
    const answer = await fetch(location.pathname + location.search, { cache: 'no-store' })
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  }
}

export const pageAnswers = async (): Promise<boolean> => (await servedPage()) !== null

/** Whether the page was deployed anew since it was opened: its scripts have other names then. */
export async function isOutdated(): Promise<boolean> {
  const served = await servedPage()
  const names = [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '')
  return served !== null && !names.every((name) => served.includes(name))
}

/** A fresh page in place of this one. Whoever saves before the page goes away saves now, while that is still possible. */
export function renewPage(): void {
  dispatchEvent(new Event('pagehide'))
  location.reload()
}
