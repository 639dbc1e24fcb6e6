/**
 * Lets the thread do whatever else is waiting, then goes on: a frame or a click of the page, the end of a worker. Chromium
 * gives a script that never does so two more seconds after its worker was ended; one that does is gone at once. A timer
 * would wait four milliseconds each time.
 */
export const letOthersRun = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
