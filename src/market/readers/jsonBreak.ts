/** Where JSON breaks off, as a numeral: the reader says so in its message alone, and not at all where it ran out of stack. */
export const jsonBreak = (error: unknown): string | null => /at position (\d+)/.exec(String(error))?.[1] ?? null
