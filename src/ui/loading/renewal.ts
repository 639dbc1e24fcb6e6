/** Whether the page can be fetched now: not so offline, or while its server is down. */
export async function pageAnswers(): Promise<boolean> {
  const answer = await fetch(location.pathname + location.search, { cache: 'no-store' }).catch(() => null)
  return answer?.ok === true
}

/** A fresh page in place of this one. Whoever saves before the page goes away saves now, while that is still possible. */
export function renewPage(): void {
  dispatchEvent(new Event('pagehide'))
  location.reload()
}
