type File = { fileName: string; imports: readonly string[] }

/** Files with all that they import at once, in the order in which they are met. */
export function closure<F extends File>({ files, from }: { files: readonly F[]; from: readonly F[] }): F[] {
  const named = new Map(files.map((file) => [file.fileName, file]))
  const reached = new Set(from)
  // A set is walked in order of insertion, what is added on the way included.
  for (const { imports } of reached) {
    for (const name of imports) {
      const file = named.get(name)
      if (file !== undefined) reached.add(file)
    }
  }
  return [...reached]
}
