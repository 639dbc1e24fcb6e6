/** Whether the keyboard is a Mac's, whose Cmd is what Ctrl is elsewhere. */
export const isApple = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent)
