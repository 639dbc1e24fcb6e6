/** Lets what waits for the main thread go first: a frame, a click. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
